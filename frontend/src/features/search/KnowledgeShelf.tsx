import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { KnowledgeCard } from './KnowledgeCard'
import { newestIn } from './queries'

interface KnowledgeShelfProps {
  heading: string
  filter: { themeGroup: string[] } | { municipality: string[] }
  emptyText: string
}

/** The newest items of one group or municipality, with the way on to all of them. */
export function KnowledgeShelf({ heading, filter, emptyText }: KnowledgeShelfProps) {
  const { t } = useTranslation()
  const { data, error, isPending, refetch } = useQuery(newestIn(filter, 5))
  return (
    <section className="shelf" aria-labelledby="shelf-heading">
      <h2 id="shelf-heading">{heading}</h2>
      {isPending && <Skeleton shape="card" count={2} />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className="muted">{emptyText}</p>}
      {data && data.items.length > 0 && (
        <>
          <ol className="hits nobullet-list">
            {data.items.map((item) => (
              <li key={item.id}>
                <KnowledgeCard item={item} />
              </li>
            ))}
          </ol>
          <Link className="button button-secondary" to="/" search={filter}>
            {t('shelf.all', { count: data.total ?? data.items.length })}
          </Link>
        </>
      )}
    </section>
  )
}
