import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { OpenSteps } from './OpenSteps'
import { checkIns, checkRhythm, seesChecks } from './queries'
import { StatusWord } from './StatusWord'

/** On a group's page: what it says of itself now, and what it does next. For those whose business it is. */
export function GroupChecks({ slug }: { slug: string }) {
  const { data: reader } = useQuery(me())
  return seesChecks(reader, slug) ? <Shown slug={slug} /> : null
}

function Shown({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(checkIns(slug))
  const { data: rhythm } = useQuery(checkRhythm(slug))
  const current = data?.items.find((check) => check.current)
  const day = (iso: string) => formatDate(iso, currentLanguage())
  return (
    <section className="group-checks" aria-labelledby="group-checks">
      <h2 id="group-checks">{t('checkIn.title')}</h2>
      {!data && error === null && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && !current && <p>{t('checkIn.never')}</p>}
      {current && (
        <>
          <p>
            {t('checkIn.lastOn', {
              date: day(current.heldOn),
              occasion: t(`checkIn.occasion.${current.occasion}`).toLowerCase(),
            })}
          </p>
          <ul className="group-checks__now nobullet-list">
            {current.answers.map(({ criterion, label, status }) => (
              <li key={criterion}>
                <span>{label}</span>
                <StatusWord status={status} />
              </li>
            ))}
          </ul>
          <OpenSteps check={current} />
        </>
      )}
      {rhythm?.late && <p className="check-late">{t('checkIn.late')}</p>}
      <p>
        <Link to="/temagrupper/$slug/netvaerkstjek" params={{ slug }}>
          {t('checkIn.all')}
        </Link>
      </p>
    </section>
  )
}
