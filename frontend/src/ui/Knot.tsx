const tones = ['fjord', 'coral', 'sun', 'moss'] as const

function seedOf(text: string) {
  let seed = 7
  for (const letter of text) seed = (seed * 31 + letter.charCodeAt(0)) % 9973
  return seed
}

/** A group's own ball of thread: drawn from its name, so it is the same wherever the group is shown. */
export function Knot({ name }: { name: string }) {
  const seed = seedOf(name)
  const tone = tones[seed % tones.length]
  const strands = Array.from({ length: 3 }, (_, turn) => {
    const bend = 10 + ((seed >> turn) % 14)
    const angle = ((seed * 7) % 180) + turn * (46 + (seed % 17))
    return {
      angle,
      path: [-9, 0, 9]
        .map((y) => `M-30 ${y + 4}C-12 ${y - bend} 12 ${y - bend} 30 ${y + 4}`)
        .join(''),
    }
  })
  return (
    <svg
      className={`knot knot--${tone}`}
      viewBox="-36 -36 72 72"
      aria-hidden="true"
      focusable="false"
    >
      <circle r="34" />
      {strands.map(({ angle, path }) => (
        <path key={angle} d={path} transform={`rotate(${angle})`} />
      ))}
    </svg>
  )
}
