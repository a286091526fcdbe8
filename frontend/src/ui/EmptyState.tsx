import type { ReactNode } from 'react'
import { YarnBall } from './YarnBall'

interface EmptyStateProps {
  heading: string
  children?: ReactNode
}

export function EmptyState({ heading, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <svg className="empty__picture" viewBox="0 0 220 100" aria-hidden="true" focusable="false">
        <path className="thread" d="M4 84c30-14 44 10 70 2s22-34 46-30 10 34 34 30" />
        <YarnBall cx={178} cy={62} r={32} />
      </svg>
      <h2>{heading}</h2>
      {children}
    </div>
  )
}
