import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '../../lib/format'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SavedNote } from '../../ui/SavedNote'
import { SelectField } from '../../ui/SelectField'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { GapCard } from './GapCard'
import { useKnowledgeGaps } from './queries'
import { type Period, periods, weeksBefore } from './weeks'

/** What people look for in vain. */
export function GapsPart() {
  const { t } = useTranslation()
  const [period, setPeriod] = useState<Period>(12)
  const [done, setDone] = useState<string | null>(null)
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useKnowledgeGaps(weeksBefore(period, today()))
  const gaps = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <p className="lead">{t('searchDesk.gaps.lead')}</p>
      <p className="search-desk__privacy">{t('searchDesk.gaps.privacy')}</p>
      <div className="search-desk__period">
        <SelectField
          id="gap-period"
          label={t('searchDesk.gaps.period')}
          value={String(period)}
          fault={undefined}
          options={periods.map((weeks) => ({
            value: String(weeks),
            label: t('searchDesk.gaps.weeks', { count: weeks }),
          }))}
          onChange={(value) => setPeriod(periods.find((one) => String(one) === value) ?? 12)}
        />
      </div>
      <SavedNote text={done} />
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && gaps.length === 0 && (
        <EmptyState heading={t('searchDesk.gaps.none')}>
          <p>{t('searchDesk.gaps.noneText')}</p>
        </EmptyState>
      )}
      <ol className="gaps nobullet-list" aria-label={t('searchDesk.tab.gaps')}>
        {gaps.map((gap) => (
          <li key={gap.id}>
            <GapCard gap={gap} onDone={setDone} />
          </li>
        ))}
      </ol>
      <ShowMore
        more={hasNextPage}
        pending={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </>
  )
}
