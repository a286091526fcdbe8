import type { ReactNode } from 'react'

interface MoreSectionProps {
  heading: string
  hint: string
  open?: boolean
  children: ReactNode
}

export function MoreSection({ heading, hint, open = false, children }: MoreSectionProps) {
  return (
    <details className="more" open={open}>
      <summary>
        <span className="more__heading">{heading}</span>
        <span className="more__hint">{hint}</span>
      </summary>
      <div className="more__body">{children}</div>
    </details>
  )
}
