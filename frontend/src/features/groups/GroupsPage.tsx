import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { countsBy, sharedCounts, themeGroups } from '../../api/queries'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { GroupCard } from './GroupCard'

export function GroupsPage() {
  const { t } = useTranslation()
  const { data, error, isPending, refetch } = useQuery(themeGroups())
  const counts = countsBy(useQuery(sharedCounts()).data, 'themeGroup')
  const open = data?.items.filter(({ status }) => status !== 'closed') ?? []
  const closed = data?.items.filter(({ status }) => status === 'closed') ?? []
  return (
    <div className="container page">
      <PageHeading title={t('groups.title')} />
      <p className="lead">{t('groups.lead')}</p>
      {isPending && <Skeleton shape="card" count={4} />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      <ul className="group-list nobullet-list">
        {open.map((group) => (
          <li key={group.slug}>
            <GroupCard group={group} items={counts.get(group.slug) ?? 0} headingLevel="h2" />
          </li>
        ))}
      </ul>
      {closed.length > 0 && (
        <section className="closed-groups">
          <h2>{t('groups.closedHeading')}</h2>
          <p className="muted">{t('groups.closedText')}</p>
          <ul className="group-list nobullet-list">
            {closed.map((group) => (
              <li key={group.slug}>
                <GroupCard group={group} items={counts.get(group.slug) ?? 0} headingLevel="h3" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
