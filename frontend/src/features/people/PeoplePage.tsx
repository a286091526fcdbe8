import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { useDebounced } from '../../lib/useDebounced'
import { EmptyState } from '../../ui/EmptyState'
import { MembersOnly } from '../../ui/MembersOnly'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { PeopleFilters } from './PeopleFilters'
import { PersonCard } from './PersonCard'
import { useMembers } from './queries'

export function PeoplePage() {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const isMember = holds(reader, 'member')
  return (
    <div className="container page">
      <PageHeading title={t('people.title')} />
      <p className="lead">{t('people.lead')}</p>
      {reader && !isMember && <MembersOnly reader={reader} text={t('people.forMembers')} />}
      {isMember && <Directory />}
    </div>
  )
}

function Directory() {
  const { t } = useTranslation()
  const search = useSearch({ from: '/personer' })
  const q = useDebounced(search.q ?? '', 250)
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useMembers({ ...search, q })
  const people = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <PeopleFilters search={search} />
      <p role="status" className="muted">
        {data && t('people.found', { count: data.pages[0]?.total ?? people.length })}
      </p>
      {isPending && <Skeleton shape="card" count={3} />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && people.length === 0 && (
        <EmptyState heading={t('people.noneHeading')}>
          <p>{t('people.noneText')}</p>
        </EmptyState>
      )}
      <ul className="person-list nobullet-list">
        {people.map((person) => (
          <li key={person.id}>
            <PersonCard person={person} headingLevel="h2" />
          </li>
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
