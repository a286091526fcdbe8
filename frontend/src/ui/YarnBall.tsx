interface YarnBallProps {
  cx: number
  cy: number
  r: number
}

/** The product's emblem: a ball of thread on its way from one town to the next. */
export function YarnBall({ cx, cy, r }: YarnBallProps) {
  return (
    <g className="yarn" transform={`translate(${cx} ${cy}) scale(${r / 50})`}>
      <circle className="yarn__ball" r="50" />
      <g className="yarn__threads">
        <path d="M-47-14C-20-44 24-46 45-20M-49 2C-24-30 26-32 49-4M-48 16C-22-14 24-18 50 8" />
        <path d="M-44 27C-30 12-10 4 6 4M-36 36C-24 20-6 12 12 12M-26 43C-16 28 2 20 20 20" />
        <path d="M4 48C-2 30 6 10 26 2M18 46C12 32 20 18 36 12M30 39C28 30 32 24 42 20" />
        <path d="M-18-46C-8-40 2-38 12-38M-36-34C-22-40-10-42 2-42" />
      </g>
    </g>
  )
}
