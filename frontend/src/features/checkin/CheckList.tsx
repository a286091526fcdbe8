import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CheckIn } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'

/** Every check, newest first, with those that were corrected. */
export function CheckList({ checks }: { checks: CheckIn[] }) {
  const { t } = useTranslation()
  return (
    <section className="check-part" aria-labelledby="check-list">
      <h2 id="check-list">{t('checkIn.list')}</h2>
      <ul className="check-list nobullet-list">
        {checks.map((check) => (
          <li key={check.id}>
            <Link
              to="/temagrupper/$slug/netvaerkstjek/$id"
              params={{ slug: check.themeGroup.slug, id: check.id }}
            >
              {formatDate(check.heldOn, currentLanguage())}
            </Link>
            <span>{t(`checkIn.occasion.${check.occasion}`)}</span>
            <CheckState check={check} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function CheckState({ check }: { check: CheckIn }) {
  const { t } = useTranslation()
  if (check.status === 'draft') return <span className="status">{t('checkIn.state.draft')}</span>
  if (check.correctedBy) return <span className="status">{t('checkIn.state.corrected')}</span>
  return check.corrects ? <span className="status">{t('checkIn.state.correction')}</span> : null
}
