import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { MembersOnly } from '../../ui/MembersOnly'
import { PageHeading } from '../../ui/PageHeading'
import { MetricsFilters } from './MetricsFilters'
import { ReachPanel } from './ReachPanel'
import { RollsPanel } from './RollsPanel'
import { TimePanel } from './TimePanel'

/** How fast and how far knowledge gets; for members. */
export function MetricsPage() {
  const { t } = useTranslation()
  const filter = useSearch({ from: '/tal' })
  const { data: reader } = useQuery(me())
  return (
    <div className="container page">
      <PageHeading title={t('metrics.heading')} />
      <p className="lead">{t('metrics.lead')}</p>
      {reader && !holds(reader, 'member') && (
        <MembersOnly reader={reader} text={t('metrics.membersOnly')} />
      )}
      {holds(reader, 'member') && (
        <>
          <MetricsFilters filter={filter} />
          <div className="measures">
            <TimePanel filter={filter} />
            <RollsPanel filter={filter} />
            <ReachPanel filter={filter} />
          </div>
        </>
      )}
    </div>
  )
}
