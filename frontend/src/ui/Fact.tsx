import type { ReactNode } from 'react'

interface FactProps {
  label: string
  children: ReactNode
}

/** One line of a box of facts; one that nobody has told is left out. */
export function Fact({ label, children }: FactProps) {
  if (!children) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
