import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { Goal, Strategy } from '../../api/types'
import { today } from '../../lib/format'
import { saveTable } from '../../lib/saveTable'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { Button } from '../../ui/Button'
import { DemoBadge } from '../../ui/DemoBadge'
import { EmptyState } from '../../ui/EmptyState'
import { MembersOnly } from '../../ui/MembersOnly'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { currentOf } from './current'
import { GoalCard } from './GoalCard'
import { GoalFilters } from './GoalFilters'
import { goalRows } from './goalRows'
import { strategies, strategy, useGoals } from './queries'

/** How far the goals of the strategy are; what needs attention comes first. */
export function GoalsPage() {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const member = holds(reader, 'member')
  const listed = useQuery({ ...strategies(), enabled: member })
  const current = listed.data && currentOf(listed.data.items, today())
  const { data: shown } = useQuery({ ...strategy(current?.id ?? ''), enabled: Boolean(current) })
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/strategi">{t('strategy.title')}</Link>
      </Breadcrumbs>
      <PageHeading title={t('strategy.goalsTitle')} />
      {reader && !member && <MembersOnly reader={reader} text={t('strategy.membersOnly')} />}
      {member && (
        <>
          <p className="lead">{t('strategy.goalsLead')}</p>
          {listed.error && <ProblemNotice error={listed.error} />}
          {listed.data && !current && (
            <EmptyState heading={t('strategy.none')}>
              <p>{t('strategy.noneText')}</p>
            </EmptyState>
          )}
          {shown && <Dashboard strategy={shown} />}
        </>
      )}
    </div>
  )
}

function Dashboard({ strategy: shown }: { strategy: Strategy }) {
  const { t } = useTranslation()
  const filter = useSearch({ from: '/strategi/maal' })
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useGoals(shown.id, filter)
  const goals = data?.pages.flatMap(({ items }) => items) ?? []
  const save = () => saveTable('strategi-maal', goalRows(goals, t))
  return (
    <>
      <p className="strategy__top">
        <Link to="/strategi/$id" params={{ id: shown.id }}>
          {shown.title}
        </Link>
        {shown.demo && <DemoBadge />}
      </p>
      <GoalFilters strategy={shown} filter={filter} />
      {error && <ProblemNotice error={error} />}
      {!data && !error && <Skeleton shape="page" />}
      {data && (
        <>
          <div className="goal-count">
            <p role="status">
              {t('strategy.goalCount', { count: data.pages[0]?.total ?? goals.length })}
              <Attention goals={goals} />
            </p>
            {goals.length > 0 && (
              <Button look="quiet" icon="sheet" onClick={save}>
                {t('strategy.csv')}
              </Button>
            )}
          </div>
          {goals.length === 0 && (
            <EmptyState heading={t('strategy.noGoalsFound')}>
              <p>{t('strategy.noGoalsFoundText')}</p>
            </EmptyState>
          )}
          <ul className="goal-list nobullet-list">
            {goals.map((goal) => (
              <li key={goal.id}>
                <GoalCard goal={goal} language={shown.language} />
              </li>
            ))}
          </ul>
          <ShowMore
            more={hasNextPage}
            pending={isFetchingNextPage}
            onMore={() => void fetchNextPage()}
          />
        </>
      )}
    </>
  )
}

function Attention({ goals }: { goals: Goal[] }) {
  const { t } = useTranslation()
  const overdue = goals.filter((goal) => goal.overdue).length
  const bare = goals.filter((goal) => goal.withoutEvidence).length
  return (
    <span className="muted">
      {overdue > 0 && ` · ${t('strategy.overdueCount', { count: overdue })}`}
      {bare > 0 && ` · ${t('strategy.bareCount', { count: bare })}`}
    </span>
  )
}
