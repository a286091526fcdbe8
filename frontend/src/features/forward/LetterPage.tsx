import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/PageHeading'
import { YarnBall } from '../../ui/YarnBall'

interface LetterPageProps {
  title: string
  lead: string
  /** Without it there is nothing to read here, but there is elsewhere. */
  children?: ReactNode
}

/** A letter as it lies on the desk of somebody who may never have been here before. */
export function LetterPage({ title, lead, children }: LetterPageProps) {
  const { t } = useTranslation()
  return (
    <div className="container page">
      <div className="opened-letter">
        <svg
          className="opened-letter__thread"
          viewBox="0 26 220 72"
          aria-hidden="true"
          focusable="false"
        >
          <path className="thread" d="M4 84c30-14 44 10 70 2s22-34 46-30 10 34 34 30" />
          <YarnBall cx={178} cy={62} r={32} />
        </svg>
        <PageHeading title={title} />
        <p className="lead">{lead}</p>
        {children ?? (
          <Link className="button button-primary" to="/" search={{}}>
            {t('forwarded.more')}
          </Link>
        )}
      </div>
    </div>
  )
}
