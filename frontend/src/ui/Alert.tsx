import type { ReactNode, Ref } from 'react'

interface AlertProps {
  look: 'info' | 'success' | 'warning' | 'error'
  heading?: string
  children: ReactNode
  ref?: Ref<HTMLDivElement>
  focusable?: boolean
}

export function Alert({ look, heading, children, ref, focusable = false }: AlertProps) {
  return (
    <div
      ref={ref}
      className={`alert alert-${look} alert--paper`}
      role={look === 'error' ? 'alert' : undefined}
      tabIndex={focusable ? -1 : undefined}
    >
      <div className="alert-body">
        {heading && <p className="alert-heading">{heading}</p>}
        {children}
      </div>
    </div>
  )
}
