import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { InsightFlow } from '../../api/types'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { AboutFigures } from './AboutFigures'
import { BarFigure, InsightTable } from './BarFigure'
import { FigureLink } from './FigureLink'
import { FlowPlot } from './FlowPlot'
import type { YearsFilter } from './filter'
import { InsightFrame } from './InsightFrame'
import { insightFlow } from './queries'
import { YearFields } from './YearFields'

/** More ways than these would lie upon each other; the table tells the rest. */
const drawn = 20

/** From where knowledge rolls, and where to. */
export function FlowPage() {
  const years = useSearch({ from: '/indsigt/stroemme' })
  return (
    <InsightFrame page="flow" years={years}>
      <FlowPart years={years} />
    </InsightFrame>
  )
}

function FlowPart({ years }: { years: YearsFilter }) {
  const { t } = useTranslation()
  const { data, error, isPending, refetch } = useQuery(insightFlow(years))
  return (
    <>
      <YearFields page="flow" years={years} state={data?.state} />
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.rolls === 0 && <EmptyState heading={t('metrics.nothing')} />}
      {data && data.rolls > 0 && (
        <>
          <FlowPlot flow={data} shown={data.links.slice(0, drawn)} />
          <WaysTable links={data.links} years={years} />
          <YearsFigure flow={data} />
        </>
      )}
      {data && (
        <AboutFigures page="flow" years={years} definition={data.definition} state={data.state} />
      )}
    </>
  )
}

function WaysTable({ links, years }: { links: InsightFlow['links']; years: YearsFilter }) {
  const { t } = useTranslation()
  return (
    <InsightTable
      caption={t('insight.flow.table')}
      headings={[t('insight.flow.way'), t('insight.flow.rolls'), t('metrics.rolls.takenUp')]}
      rows={links.map(({ from, to, rolls, takenUp }) => {
        const way = `${from.name} → ${to.name}`
        const asked = { ...years, noegle: from.key, andet: to.key, navn: way }
        return {
          key: `${from.key} ${to.key}`,
          label: way,
          cells: [
            <FigureLink key="rolls" value={rolls} items={{ ...asked, tal: 'flow' }} />,
            <FigureLink key="taken" value={takenUp} items={{ ...asked, tal: 'flow-taken-up' }} />,
          ],
        }
      })}
    />
  )
}

function YearsFigure({ flow }: { flow: InsightFlow }) {
  const { t } = useTranslation()
  return (
    <BarFigure
      name="indsigt-rul-pr-aar"
      title={t('insight.flow.years')}
      summary={t('insight.flow.yearsSummary', { count: flow.years.length })}
      legend={[t('metrics.rolls.takenUp'), t('insight.flow.notTakenUp')]}
      headings={[t('insight.year'), t('insight.flow.rolls'), t('metrics.rolls.takenUp')]}
      bars={flow.years.map(({ year, rolls, takenUp }) => ({
        key: String(year),
        label: String(year),
        value: rolls,
        part: takenUp,
        cells: [
          <Link key="rolls" to="/indsigt/stroemme" search={{ fra: year, til: year }}>
            {formatNumber(rolls, currentLanguage())}
          </Link>,
          formatNumber(takenUp, currentLanguage()),
        ],
      }))}
    />
  )
}
