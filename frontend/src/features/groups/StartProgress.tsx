import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ThemeGroup } from '../../api/types'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { MissingList } from './MissingList'
import { startDecisions } from './queries'

/** How far a group has come before it can be active. */
export function StartProgress({ group }: { group: ThemeGroup }) {
  const { t } = useTranslation()
  const { data, error } = useQuery(startDecisions(group.slug))
  if (error !== null) return <ProblemNotice error={error} />
  if (!data) return <Skeleton shape="line" count={3} />
  const next = data.decisions.find(({ answer }) => answer === null)
  return (
    <section aria-labelledby="start-heading">
      <h2 id="start-heading">{t('groupDesk.start')}</h2>
      <p>
        <StartMeter answered={data.answered} />
      </p>
      {group.allowed.includes('decide-start') && next && (
        <p className="actions">
          <Link
            className="button button-primary"
            to="/temagrupper/$slug/start"
            params={{ slug: group.slug }}
            search={{ trin: next.key }}
          >
            {t(data.answered === 0 ? 'groupStart.begin' : 'groupStart.goOn')}
          </Link>
        </p>
      )}
      <MissingList slug={group.slug} faults={data.missing} />
    </section>
  )
}

export function StartMeter({ answered }: { answered: number }) {
  const { t } = useTranslation()
  const told = t('groupStart.progress', { answered })
  return (
    <span className="meter">
      <progress value={answered} max={8} aria-label={told} />
      <span>{told}</span>
    </span>
  )
}
