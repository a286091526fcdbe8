import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { useDebounced } from '../../lib/useDebounced'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { NewStakeholder } from './NewStakeholder'
import { useStakeholders } from './queries'
import { RegisterFrame } from './RegisterFrame'
import { RegisterTabs } from './RegisterTabs'
import { StakeholderFilters } from './StakeholderFilters'
import { StakeholderState } from './StakeholderState'

/** With whom the network talks. */
export function DialoguePage() {
  const { t } = useTranslation()
  return (
    <RegisterFrame
      title={t('registers.dialogue.title')}
      roles={['secretariat', 'board']}
      text={t('registers.dialogue.forBoard')}
    >
      <RegisterTabs />
      <StakeholderList />
    </RegisterFrame>
  )
}

function StakeholderList() {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const filter = useSearch({ from: '/administration/dialog' })
  const q = useDebounced(filter.q ?? '', 250)
  const [adding, setAdding] = useState(false)
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useStakeholders({ ...filter, q })
  const stakeholders = data?.pages.flatMap((page) => page.items) ?? []
  const total = data?.pages[0]?.total ?? 0
  const filtered = Boolean(filter.q || filter.slags || filter.gruppe)
  return (
    <>
      <p className="lead">{t('registers.dialogue.lead')}</p>
      <p className="register-privacy">{t('registers.dialogue.privacy')}</p>
      {adding && <NewStakeholder onCancel={() => setAdding(false)} />}
      {holds(reader, 'secretariat') && !adding && (
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t('registers.dialogue.add')}
        </Button>
      )}
      <StakeholderFilters filter={filter} />
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      <p role="status" className={total > 0 ? 'muted' : 'sr-only'}>
        {data && t('registers.dialogue.count', { count: total })}
      </p>
      {data && total === 0 && (
        <EmptyState heading={t(filtered ? 'registers.noneLike' : 'registers.dialogue.none')}>
          {!filtered && <p>{t('registers.dialogue.noneText')}</p>}
        </EmptyState>
      )}
      <ul className="register-list nobullet-list">
        {stakeholders.map((stakeholder) => (
          <li key={stakeholder.id}>
            <article className="register-card register-card--link">
              <p className="register-card__top">
                <span className="stakeholder-kind">{t(`registers.kind.${stakeholder.kind}`)}</span>
              </p>
              <h2>
                <Link to="/administration/dialog/$id" params={{ id: stakeholder.id }}>
                  {stakeholder.name}
                </Link>
              </h2>
              <StakeholderState stakeholder={stakeholder} />
            </article>
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
