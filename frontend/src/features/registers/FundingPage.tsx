import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { useDebounced } from '../../lib/useDebounced'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SavedNote } from '../../ui/SavedNote'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { FundingCard } from './FundingCard'
import { FundingFilters } from './FundingFilters'
import { NewFunding } from './NewFunding'
import { useFunding } from './queries'
import { RegisterFrame } from './RegisterFrame'
import { RegisterTabs } from './RegisterTabs'

/** What the network applies for money for. */
export function FundingPage() {
  const { t } = useTranslation()
  return (
    <RegisterFrame
      title={t('registers.funding.title')}
      roles={['member']}
      text={t('registers.funding.forMembers')}
    >
      <RegisterTabs />
      <FundingList />
    </RegisterFrame>
  )
}

function FundingList() {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const keeps = holds(reader, 'secretariat')
  const inFull = keeps || holds(reader, 'board')
  const filter = useSearch({ from: '/administration/midler' })
  const q = useDebounced(filter.q ?? '', 250)
  const [adding, setAdding] = useState(false)
  const [done, setDone] = useState<string | null>(null)
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useFunding({ ...filter, q })
  const applications = data?.pages.flatMap((page) => page.items) ?? []
  const total = data?.pages[0]?.total ?? 0
  const filtered = Boolean(filter.q || filter.status || filter.gruppe)
  return (
    <>
      <p className="lead">{t('registers.funding.lead')}</p>
      {!inFull && <p className="register-privacy">{t('registers.funding.membersSee')}</p>}
      {adding && (
        <NewFunding
          onDone={(title) => {
            setDone(t('registers.added', { name: title }))
            setAdding(false)
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      {keeps && !adding && (
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t('registers.funding.add')}
        </Button>
      )}
      <SavedNote text={done} />
      <FundingFilters filter={filter} />
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      <p role="status" className={total > 0 ? 'muted' : 'sr-only'}>
        {data && t('registers.funding.count', { count: total })}
      </p>
      {data && total === 0 && (
        <EmptyState heading={t(filtered ? 'registers.noneLike' : 'registers.funding.none')}>
          {!filtered && <p>{t('registers.funding.noneText')}</p>}
        </EmptyState>
      )}
      <ul className="register-list nobullet-list">
        {applications.map((application) => (
          <li key={application.id}>
            <FundingCard application={application} keeps={keeps} onDone={setDone} />
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
