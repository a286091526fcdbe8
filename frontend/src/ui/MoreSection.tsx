import { type ReactNode, useState } from 'react'

interface MoreSectionProps {
  heading: string
  hint: string
  open?: boolean
  children: ReactNode
}

export function MoreSection({ heading, hint, open = false, children }: MoreSectionProps) {
  // Opened by what stands in it at first; from then on by the reader alone.
  const [initially] = useState(open)
  return (
    <details className="more" open={initially}>
      <summary>
        <span className="more__heading">{heading}</span>
        <span className="more__hint">{hint}</span>
      </summary>
      <div className="more__body">{children}</div>
    </details>
  )
}
