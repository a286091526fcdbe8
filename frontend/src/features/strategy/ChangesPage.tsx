import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { Strategy } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { EmptyState } from '../../ui/EmptyState'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { ChangeCard } from './ChangeCard'
import { strategy, strategyChanges } from './queries'

/** The change log of a version: since it was put out, or since another version. */
export function ChangesPage() {
  const { id } = useParams({ from: '/strategi/$id/aendringer' })
  const { data, error, refetch } = useQuery(strategy(id))
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="strategy" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  return <Shown strategy={data} />
}

function Shown({ strategy: shown }: { strategy: Strategy }) {
  const { t } = useTranslation()
  const { siden } = useSearch({ from: '/strategi/$id/aendringer' })
  const { data: reader } = useQuery(me())
  const allowed = siden !== undefined || holds(reader, 'member')
  const { data, error } = useQuery({ ...strategyChanges(shown.id, siden), enabled: allowed })
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/strategi/$id" params={{ id: shown.id }}>
          {shown.title}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('strategy.changesTitle', { title: shown.title })} />
      <nav className="tabs" aria-label={t('strategy.compareWith')}>
        <Link
          to="/strategi/$id/aendringer"
          params={{ id: shown.id }}
          search={{}}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {t('strategy.sincePutOut')}
        </Link>
        {shown.basedOn && (
          <Link
            to="/strategi/$id/aendringer"
            params={{ id: shown.id }}
            search={{ siden: shown.basedOn.id }}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {t('strategy.sinceVersion', { title: shown.basedOn.title })}
          </Link>
        )}
      </nav>
      {reader && !allowed && <LoginPrompt text={t('strategy.membersOnly')} />}
      {error && <ProblemNotice error={error} />}
      {allowed && !data && !error && <Skeleton shape="page" />}
      {data?.changes.length === 0 && (
        <EmptyState heading={t('strategy.noChanges')}>
          <p>{t('strategy.noChangesText')}</p>
        </EmptyState>
      )}
      <ul className="strategy-changes nobullet-list">
        {data?.changes.map((change) => (
          <li key={change.element}>
            <ChangeCard change={change} language={shown.language} />
          </li>
        ))}
      </ul>
    </div>
  )
}
