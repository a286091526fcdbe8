import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { KnowledgeItemSummary } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { MembersOnly } from '../../ui/MembersOnly'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { type ItemsFilter, readYears } from './filter'
import { useInsightItems } from './queries'

interface FigureItemsPageProps {
  card: (item: KnowledgeItemSummary) => ReactNode
}

/** The items behind one number. */
export function FigureItemsPage({ card }: FigureItemsPageProps) {
  const { t } = useTranslation()
  const filter = useSearch({ from: '/indsigt/viden' })
  const { data: reader } = useQuery(me())
  return (
    <div className="container page insight">
      <Breadcrumbs>
        <Link to="/indsigt" search={readYears({ ...filter })}>
          {t('insight.title')}
        </Link>
      </Breadcrumbs>
      <PageHeading title={filter.navn ?? t(`insight.figure.${filter.tal}`)} />
      {reader && !holds(reader, 'member') && (
        <MembersOnly reader={reader} text={t('insight.membersOnly')} />
      )}
      {holds(reader, 'member') && <Items filter={filter} card={card} />}
    </div>
  )
}

function Items({ filter, card }: { filter: ItemsFilter } & FigureItemsPageProps) {
  const { t } = useTranslation()
  const { data, error, isLoading, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInsightItems(filter)
  const items = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      {isLoading && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <p className="lead">{t('groups.items', { count: data.pages[0]?.total ?? items.length })}</p>
      )}
      <ul className="insight-items nobullet-list">
        {items.map((item) => (
          <li key={item.id}>{card(item)}</li>
        ))}
      </ul>
      <ShowMore
        more={hasNextPage}
        pending={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </>
  )
}
