import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { KnowledgeItemSummary } from '../../api/types'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { myItems } from './queries'

const shelves = ['returned', 'draft', 'submitted', 'due', 'published', 'archived'] as const

type Shelf = (typeof shelves)[number]

/** What asks for the writer's hand stands first. */
function shelfOf({ status, freshness, returned }: KnowledgeItemSummary): Shelf {
  if (status === 'draft' && returned) return 'returned'
  const due = freshness === 'review-due' || freshness === 'overdue'
  return status === 'published' && due ? 'due' : status
}

export function MyItems({ card }: { card: (item: KnowledgeItemSummary) => ReactNode }) {
  const { t } = useTranslation()
  const { data, error, isPending, refetch } = useQuery(myItems())
  if (isPending) return <Skeleton shape="card" count={2} />
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (data.items.length === 0) {
    return (
      <EmptyState heading={t('me.emptyHeading')}>
        <p>{t('me.emptyText')}</p>
      </EmptyState>
    )
  }
  return shelves.map((shelf) => {
    const items = data.items.filter((item) => shelfOf(item) === shelf)
    if (items.length === 0) return null
    return (
      <section key={shelf} className="my-shelf">
        <h2>
          {t(`me.${shelf}`)} <span className="my-shelf__count">{items.length}</span>
        </h2>
        {(shelf === 'returned' || shelf === 'due') && (
          <p className="muted">{t(`me.${shelf}Text`)}</p>
        )}
        <ol className="hits nobullet-list">
          {items.map((item) => (
            <li key={item.id} className="my-shelf__item">
              {card(item)}
              {(shelf === 'draft' || shelf === 'returned') && (
                <Link
                  className="button button-secondary my-shelf__go-on"
                  to="/viden/$id/rediger"
                  params={{ id: item.id }}
                >
                  {t('me.goOn')}
                  <span className="sr-only">: {item.title}</span>
                </Link>
              )}
            </li>
          ))}
        </ol>
      </section>
    )
  })
}
