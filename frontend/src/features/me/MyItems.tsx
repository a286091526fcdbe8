import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { KnowledgeItemSummary } from '../../api/types'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { myItems } from './queries'

const order = ['draft', 'published', 'archived'] as const

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
  return order.map((status) => {
    const items = data.items.filter((item) => item.status === status)
    if (items.length === 0) return null
    return (
      <section key={status}>
        <h2>{t(`me.${status}`)}</h2>
        <ol className="hits nobullet-list">
          {items.map((item) => (
            <li key={item.id}>{card(item)}</li>
          ))}
        </ol>
      </section>
    )
  })
}
