import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ThemeGroupChange } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { groupHistory } from './queries'

/** What became of the group: who, when, why. */
export function History({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const { data, error, isPending } = useQuery(groupHistory(slug))
  if (data?.items.length === 0) return null
  return (
    <section>
      <h2>{t('groupHistory.heading')}</h2>
      {isPending && <Skeleton shape="line" count={3} />}
      {error !== null && <ProblemNotice error={error} />}
      <ol className="timeline nobullet-list">
        {data?.items.map((change) => (
          <Change key={`${change.at}-${change.to}`} change={change} />
        ))}
      </ol>
    </section>
  )
}

function Change({ change }: { change: ThemeGroupChange }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const role = t(`role.${change.role}`)
  return (
    <li className={`timeline__step timeline__step--${change.to}`}>
      <p className="timeline__what">
        <strong>{t(`groupHistory.${stepOf(change)}`)}</strong>{' '}
        <time dateTime={change.at}>{formatDate(change.at, language)}</time>
      </p>
      <p className="timeline__who">{change.member ? `${change.member.name}, ${role}` : role}</p>
      {change.decidedOn && (
        <p className="timeline__who">
          {t('groupHistory.decidedOn', { date: formatDate(change.decidedOn, language) })}
        </p>
      )}
      {change.reason && <p className="prose">{change.reason}</p>}
    </li>
  )
}

function stepOf({ from, to }: ThemeGroupChange) {
  if (to === 'active' && from === 'paused') return 'resumed'
  if (to === 'active' && from === 'closed') return 'reopened'
  if (to === 'closed' && from === 'proposed') return 'withdrawn'
  if (to === 'closed' && from === 'closed') return 'amended'
  return to
}
