import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { Prose } from './Prose'
import { problemTypes } from './queries'
import { TryIt } from './TryIt'

const slugOf = (type: string) => type.slice(type.lastIndexOf('/') + 1)

export function ErrorsPage() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(problemTypes())
  return (
    <article className="guide">
      <PageHeading title={t('developersErrors.title')} />
      <p className="lead">{t('developersErrors.lead')}</p>
      <Prose text={t('developersErrors.text')} />
      <TryIt path="/api/v1/knowledge-items?limit=1000&colour=blue" />
      <h2 id="kinds">{t('developersErrors.kinds')}</h2>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton shape="card" />}
      {data && (
        <ul className="problems nobullet-list" aria-labelledby="kinds">
          {data.items.map(({ type, title, status, meaning }) => (
            <li key={type}>
              <span className="problems__status">{status}</span>
              <div>
                <Link to="/developers/errors/$slug" params={{ slug: slugOf(type) }}>
                  {title}
                </Link>
                <p>{meaning}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
