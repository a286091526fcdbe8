import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { countsBy, me, sharedCounts } from '../../api/queries'
import type { ThemeGroup } from '../../api/types'
import { EmptyState } from '../../ui/EmptyState'
import { Icon } from '../../ui/Icon'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { GroupFilters } from './GroupFilters'
import { GroupTree } from './GroupTree'
import { Proposals } from './Proposals'
import { filteredGroups } from './queries'

export function GroupsPage() {
  const { t } = useTranslation()
  const filter = useSearch({ from: '/temagrupper' })
  const { data: reader } = useQuery(me())
  const { data, error, isPending, refetch } = useQuery(filteredGroups(filter))
  const counts = countsBy(useQuery(sharedCounts()).data, 'themeGroup')
  const groups = data?.items ?? []
  const such = (fits: (group: ThemeGroup) => boolean) => groups.filter(fits)
  const closed = such(({ status }) => status === 'closed')
  const open = such(({ status }) => status !== 'closed' && status !== 'proposed')
  const belongs = reader?.roles.some(({ role }) => role !== 'guest' && role !== 'partner')
  return (
    <div className="container page">
      <PageHeading title={t('groups.title')} />
      <div className="groups-lead">
        <p className="lead">{t('groups.lead')}</p>
        {belongs && (
          <Link className="button button-secondary" to="/temagrupper/ny">
            <Icon name="plus" />
            {t('groups.propose')}
          </Link>
        )}
      </div>
      <GroupFilters filter={filter} />
      {isPending && <Skeleton shape="card" count={4} />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      <Proposals groups={such(({ status }) => status === 'proposed')} />
      <GroupTree groups={open} counts={counts} headingLevel="h2" />
      {data && groups.length === 0 && (
        <EmptyState heading={t('groups.noneHeading')}>
          <p>{t('groups.noneText')}</p>
        </EmptyState>
      )}
      {closed.length > 0 && (
        <section className="closed-groups">
          <h2>{t('groups.closedHeading')}</h2>
          <p className="muted">{t('groups.closedText')}</p>
          <GroupTree groups={closed} counts={counts} headingLevel="h3" />
        </section>
      )}
    </div>
  )
}
