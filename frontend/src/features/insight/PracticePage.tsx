import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { InsightPractice } from '../../api/types'
import { formatNumber, formatShare } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { AboutFigures } from './AboutFigures'
import { BarFigure } from './BarFigure'
import { FigureLink } from './FigureLink'
import type { YearsFilter } from './filter'
import { InsightFrame } from './InsightFrame'
import { insightPractice } from './queries'
import { TrendFigure } from './TrendFigure'
import { YearFields } from './YearFields'

/** How long it takes until knowledge is tried elsewhere, and whether that changes. */
export function PracticePage() {
  const years = useSearch({ from: '/indsigt/tid-til-praksis' })
  return (
    <InsightFrame page="practice" years={years}>
      <PracticePart years={years} />
    </InsightFrame>
  )
}

function PracticePart({ years }: { years: YearsFilter }) {
  const { t } = useTranslation()
  const { data, error, isPending, refetch } = useQuery(insightPractice(years))
  return (
    <>
      <YearFields page="practice" years={years} state={data?.state} />
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.n === 0 && <EmptyState heading={t('metrics.nothing')} />}
      {data && data.n > 0 && <Figures practice={data} years={years} />}
      {data && (
        <AboutFigures
          page="time-to-practice"
          years={years}
          definition={data.definition}
          state={data.state}
        />
      )}
    </>
  )
}

function Figures({ practice, years }: { practice: InsightPractice; years: YearsFilter }) {
  const { t } = useTranslation()
  const days = (value: number | null) => formatNumber(Math.round(value ?? 0), currentLanguage())
  const never = t('metrics.time.never', {
    share: formatShare(practice.neverTriedShare ?? 0, currentLanguage()),
    count: practice.n,
  })
  return (
    <>
      <div className="insight-facts">
        <p className="measure__figure">
          {practice.median === null ? (
            t('metrics.time.untried')
          ) : (
            <>
              <strong>
                {t('metrics.time.days', {
                  count: Math.round(practice.median),
                  days: days(practice.median),
                })}
              </strong>{' '}
              {t('metrics.time.median')}
            </>
          )}
        </p>
        {practice.tried > 0 && (
          <p>
            {t('metrics.time.quartiles', {
              lower: days(practice.lowerQuartile),
              upper: days(practice.upperQuartile),
            })}
          </p>
        )}
        <p>{never}</p>
      </div>
      <BarFigure
        name="indsigt-tid"
        title={t('metrics.time.caption')}
        summary={never}
        headings={[t('metrics.time.spell'), t('metrics.items')]}
        bars={practice.spells.map(({ length, count }) => ({
          key: length,
          label: t(`metrics.time.spells.${length}`),
          value: count,
          cells: [
            <FigureLink
              key="items"
              value={count}
              items={{
                ...years,
                tal: 'practice',
                noegle: length,
                navn: t(`metrics.time.spells.${length}`),
              }}
            />,
          ],
        }))}
      />
      <TrendFigure quarters={practice.quarters} />
    </>
  )
}
