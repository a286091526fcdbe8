interface Place {
  x: number
  y: number
}

/** A row of gabled houses by the market square. */
export function Gables({ x, y }: Place) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <g transform="rotate(-2)">
        <path className="wall wall--sun" d="M0 0v-48l20-24 20 24V0Z" />
        <path className="line" d="M0-48l20-24 20 24" />
        <path className="window" d="M8-38h8v11H8zM24-38h8v11h-8zM8-19h8v11H8zM24-19h8V0h-8z" />
      </g>
      <g transform="translate(41 -2)">
        <path className="wall wall--coral" d="M0 2v-64h8v-9h8v-9h14v9h8v9h8V2Z" />
        <path className="line" d="M0-62h8v-9h8v-9h14v9h8v9h8" />
        <path
          className="window"
          d="M9-52h8v12H9zM28-52h8v12h-8zM9-31h8v12H9zM28-31h8v12h-8zM18-12h10V2H18z"
        />
      </g>
      <g transform="translate(88 0) rotate(2)">
        <path className="wall" d="M0 0v-40l22-24 22 24V0Z" />
        <path className="timber" d="M0-40h44M0-20h44M14-40V0M30-40V0M0-20 14 0M44-20 30 0" />
        <path className="roof" d="M-4-38 22-68l26 30-5 2-21-24L1-36Z" />
      </g>
      <g transform="translate(133 6)">
        <path className="wall wall--moss" d="M0 0v-44h36V0Z" />
        <path className="roof" d="M-4-43 6-62h24l10 19Z" />
        <path className="window" d="M7-34h8v11H7zM21-34h8v11h-8zM14-14h9V0h-9z" />
      </g>
    </g>
  )
}

/** A whitewashed village church with a stepped tower. */
export function Church({ x, y }: Place) {
  return (
    <g transform={`translate(${x} ${y}) rotate(-1)`}>
      <path className="wall" d="M34 2v-44h74V2Z" />
      <path className="roof" d="M28-40 42-74h62l12 34Z" />
      <path className="wall" d="M0 2v-84h6v-10h6v-10h16v10h6v10h6V2Z" />
      <path className="line" d="M0 2v-84h6v-10h6v-10h16v10h6v10h6V2M108 2v-44" />
      <path
        className="window"
        d="M15-88h10v13H15zM17-40h6v14h-6zM56-30q5-8 10 0v18H56zM82-30q5-8 10 0v18H82zM13-14q7-10 14 0V2H13z"
      />
      <path className="line" d="M20-104v-16M14-114h12" />
    </g>
  )
}

/** Low farmhouses with long roofs. */
export function Village({ x, y }: Place) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className="wall" d="M0 4v-20h58V0Z" />
      <path className="roof" d="M-5-15 8-36h43l12 21Z" />
      <path className="window" d="M9-10h7v8H9zM26-10h8V2h-8zM43-10h7v8h-7z" />
      <path className="wall wall--sun" d="M66 2v-22l13-14 13 14V4Z" />
      <path className="roof" d="M62-18 79-39l17 21-4 3-13-16-13 16Z" />
      <path className="window" d="M75-16h8v9h-8z" />
      <path className="wall wall--coral" d="M100 6v-17h34V8Z" />
      <path className="roof" d="M96-10l9-16h24l9 16Z" />
      <path className="window" d="M108-6h6v7h-6zM120-6h6v7h-6z" />
    </g>
  )
}

export function WindTurbine({ x, y, size }: Place & { size: number }) {
  return (
    <g className="turbine" transform={`translate(${x} ${y}) scale(${size})`}>
      <path className="turbine__mast" d="M-2.500 20 -1.300-90h2.600L2.500 20Z" />
      <path
        className="turbine__blades"
        d="M0-92c-3-16-3-28 0-44 3 16 3 28 0 44ZM0-92c12 10 22 17 38 23-16-2-28-9-38-23ZM0-92c-15 6-25 11-38 23 10-13 22-22 38-23Z"
      />
      <circle cy="-92" r="3.500" />
    </g>
  )
}
