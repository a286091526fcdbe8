import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { EmptyState } from '../../ui/EmptyState'
import { Icon } from '../../ui/Icon'
import { MembersOnly } from '../../ui/MembersOnly'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { NeedCard } from './NeedCard'
import { NeedFilters } from './NeedFilters'
import { type NeedFilter, useNeeds } from './queries'

/** What the network is asked, and the way to ask. */
export function NeedsPage() {
  const { t } = useTranslation()
  const filter = useSearch({ from: '/efterlyst' })
  const { data: reader, isPending } = useQuery(me())
  const member = holds(reader, 'member')
  return (
    <div className="container page">
      <PageHeading title={t('needs.title')} />
      <div className="groups-lead">
        <p className="lead">{t('needs.lead')}</p>
        {member && (
          <Link className="button button-primary" to="/efterlyst/ny" search={{}}>
            <Icon name="plus" />
            {t('needs.ask')}
          </Link>
        )}
      </div>
      {isPending && <Skeleton shape="card" count={3} />}
      {reader && !member && <MembersOnly reader={reader} text={t('needs.membersOnly')} />}
      {member && <NeedFilters filter={filter} />}
      {member && <NeedList filter={filter} />}
    </div>
  )
}

function NeedList({ filter }: { filter: NeedFilter }) {
  const { t } = useTranslation()
  const list = useNeeds(filter, true)
  const needs = list.data?.pages.flatMap(({ items }) => items) ?? []
  const total = list.data?.pages[0]?.total ?? null
  const any = Object.keys(filter).length > 0
  return (
    <section aria-labelledby="needs-found" aria-busy={list.isFetching}>
      <h2 id="needs-found" className="need-count" aria-live="polite">
        {total !== null && t('needs.count', { count: total })}
      </h2>
      {list.isPending && <Skeleton shape="card" count={3} />}
      {list.error !== null && (
        <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.data && needs.length === 0 && (
        <EmptyState heading={t(any ? 'needs.noneSuch' : 'needs.none')}>
          <p>{t('needs.noneText')}</p>
          <Link
            className="button button-secondary"
            to="/efterlyst/ny"
            search={filter.q ? { q: filter.q } : {}}
          >
            {t('needs.ask')}
          </Link>
        </EmptyState>
      )}
      <ul className="need-list nobullet-list">
        {needs.map((one) => (
          <li key={one.id}>
            <NeedCard need={one} headingLevel="h3" />
          </li>
        ))}
      </ul>
      <ShowMore
        more={list.hasNextPage}
        pending={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </section>
  )
}
