import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CheckInCounts } from '../../api/types'
import { BarTable } from '../../ui/BarTable'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { OverviewTable } from './OverviewTable'
import { checkCounts, useCheckOverview } from './queries'
import { statuses } from './statuses'

export function OverviewPart() {
  const { t } = useTranslation()
  const counts = useQuery(checkCounts())
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useCheckOverview()
  const rows = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <p className="lead">{t('checkIn.overviewLead')}</p>
      {counts.data && <Counts counts={counts.data} />}
      {counts.error !== null && <ProblemNotice error={counts.error} />}
      <section className="check-part" aria-labelledby="check-groups">
        <h2 id="check-groups">{t('checkIn.groupByGroup')}</h2>
        {isPending && <Skeleton shape="card" />}
        {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {data && counts.data && <OverviewTable rows={rows} criteria={counts.data.criteria} />}
        <ShowMore
          more={hasNextPage}
          pending={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      </section>
    </>
  )
}

function Counts({ counts }: { counts: CheckInCounts }) {
  const { t } = useTranslation()
  const { groups, checked, late, criteria } = counts
  return (
    <section className="check-part" aria-labelledby="check-counts">
      <h2 id="check-counts">{t('checkIn.byCriterion')}</h2>
      <p>
        {t('checkIn.checked', { count: groups, checked })}{' '}
        {t('checkIn.lateGroups', { count: late })}
      </p>
      <BarTable
        caption={t('checkIn.countsCaption')}
        headings={[t('checkIn.criterion'), ...statuses.map((one) => t(`checkIn.status.${one}`))]}
        tones={['fjord', 'sun', 'paper', 'ink']}
        rows={criteria.map(({ label, retired, met, partly, notMet, notRelevant }) => ({
          name: retired ? t('checkIn.retiredLabel', { label }) : label,
          parts: [met, partly, notMet, notRelevant],
        }))}
      />
    </section>
  )
}
