import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { RolesOnly } from '../../ui/RolesOnly'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { PlanWorkshop } from './PlanWorkshop'
import { runsSome, useWorkshops } from './queries'

/** The workshops that one runs, and what came of those of one's groups. */
export function WorkshopsPage() {
  const { t } = useTranslation()
  return (
    <div className="container page">
      <PageHeading title={t('workshop.title')} />
      <p className="lead">{t('workshop.lead')}</p>
      <RolesOnly roles={['member']} text={t('workshop.forMembers')}>
        <Workshops />
      </RolesOnly>
    </div>
  )
}

function Workshops() {
  const { t } = useTranslation()
  const { gruppe } = useSearch({ from: '/vaerksteder' })
  const { data: reader } = useQuery(me())
  const [planning, setPlanning] = useState(false)
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useWorkshops(gruppe)
  const all = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      {planning && <PlanWorkshop group={gruppe ?? ''} onCancel={() => setPlanning(false)} />}
      {runsSome(reader) && !planning && (
        <Button icon="plus" onClick={() => setPlanning(true)}>
          {t('workshop.plan')}
        </Button>
      )}
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && all.length === 0 && <EmptyState heading={t('workshop.none')} />}
      <ul className="workshop-list nobullet-list">
        {all.map(({ id, title, status, themeGroups, createdAt, answers }) => (
          <li key={id}>
            <Link to="/vaerksteder/$id" params={{ id }}>
              {title}
            </Link>
            <span className="muted">
              {[
                t(`workshop.status.${status}`),
                ...themeGroups.map(({ name }) => name),
                formatDate(createdAt, currentLanguage()),
                t('workshop.answerCount', { count: answers }),
              ].join(' · ')}
            </span>
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
