import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ThemeGroup } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Alert } from '../../ui/Alert'

/** A group ends when its purpose is reached; what it learnt stays, and someone carries it on. */
export function ClosingNote({ group }: { group: ThemeGroup }) {
  const { t } = useTranslation()
  const heading = group.closedOn
    ? t('groups.closedOn', { date: formatDate(group.closedOn, currentLanguage()) })
    : t('groups.closed')
  return (
    <Alert look="info" heading={heading}>
      {group.closingNote && <p>{group.closingNote}</p>}
      {group.successor && (
        <p>
          {t('groups.carriedOnBy')}{' '}
          <Link to="/temagrupper/$slug" params={{ slug: group.successor.slug }}>
            {group.successor.name}
          </Link>
        </p>
      )}
      {group.steward && (
        <p>
          {t('groups.lookedAfterBy')} <strong>{group.steward.name}</strong>
          {group.steward.municipality && `, ${group.steward.municipality.name}`}
        </p>
      )}
    </Alert>
  )
}
