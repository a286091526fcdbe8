import { useTranslation } from 'react-i18next'
import type { CriterionStatus } from '../../api/types'
import { CheckMark } from './CheckMark'
import { statuses } from './statuses'

export function StatusWord({ status }: { status: CriterionStatus | null }) {
  const { t } = useTranslation()
  if (status === null) return <span className="muted">{t('checkIn.unanswered')}</span>
  return (
    <span className="check-status">
      <CheckMark status={status} />
      {t(`checkIn.status.${status}`)}
    </span>
  )
}

/** What the marks mean, once for a table of them. */
export function MarkLegend() {
  return (
    <ul className="check-legend nobullet-list">
      {statuses.map((status) => (
        <li key={status}>
          <StatusWord status={status} />
        </li>
      ))}
    </ul>
  )
}
