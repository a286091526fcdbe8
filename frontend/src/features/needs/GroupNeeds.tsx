import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { needsOfGroup } from './queries'

/** Where knowledge is missing in a group, for those who lead it. */
export function GroupNeeds({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const { data, error, isPending } = useQuery(needsOfGroup(slug))
  return (
    <section className="group-needs" aria-labelledby="group-needs">
      <h2 id="group-needs">{t('needs.groupHeading')}</h2>
      <p>{t('needs.groupText')}</p>
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} />}
      {data?.items.length === 0 && <p className="muted">{t('needs.groupNone')}</p>}
      <ul className="need-rows nobullet-list">
        {data?.items.map(({ need, putToGroup, sharedTopics }) => (
          <li key={need.id} className="need-row">
            <Link className="need-row__question" to="/efterlyst/$id" params={{ id: need.id }}>
              {need.question}
            </Link>
            <p className="need-row__why">
              {putToGroup
                ? t('needs.putToYou')
                : t('needs.yourTopics', {
                    topics: sharedTopics.map(({ label }) => label).join(', '),
                  })}
              <span>{t('needs.answerCount', { count: need.answers })}</span>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/efterlyst/ny" search={{ gruppe: slug }}>
          {t('needs.askInGroup')}
        </Link>
      </p>
    </section>
  )
}
