import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ConceptCoverage } from '../../api/types'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { AboutFigures } from './AboutFigures'
import { BarFigure } from './BarFigure'
import { FigureLink } from './FigureLink'
import type { YearsFilter } from './filter'
import { Gaps } from './Gaps'
import { InsightFrame } from './InsightFrame'
import { insightCoverage } from './queries'
import { YearFields } from './YearFields'

/** What there is knowledge about, and what is missing. */
export function CoveragePage() {
  const years = useSearch({ from: '/indsigt/daekning' })
  return (
    <InsightFrame page="coverage" years={years}>
      <CoveragePart years={years} />
    </InsightFrame>
  )
}

function CoveragePart({ years }: { years: YearsFilter }) {
  const { data, error, isPending, refetch } = useQuery(insightCoverage(years))
  return (
    <>
      <YearFields page="coverage" years={years} state={data?.state} />
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <Concepts figure="focus-area" concepts={data.focusAreas} years={years} />
          <Concepts figure="package" concepts={data.preventionPackages} years={years} />
          <Concepts figure="topic" concepts={data.topics} years={years} />
        </>
      )}
      <Gaps />
      {data && (
        <AboutFigures
          page="coverage"
          years={years}
          definition={data.definition}
          state={data.state}
        />
      )}
    </>
  )
}

interface ConceptsProps {
  figure: 'focus-area' | 'package' | 'topic'
  concepts: ConceptCoverage[]
  years: YearsFilter
}

function Concepts({ figure, concepts, years }: ConceptsProps) {
  const { t } = useTranslation()
  const missing = concepts.filter(({ items }) => items === 0).length
  return (
    <BarFigure
      name={`indsigt-${figure}`}
      title={t(`insight.coverage.${figure}`)}
      summary={t('insight.coverage.summary', { all: concepts.length, count: missing })}
      legend={[t('insight.tried'), t('insight.untried')]}
      headings={[t(`insight.coverage.${figure}`), t('metrics.items'), t('insight.tried')]}
      bars={concepts.map(({ concept: { id, label }, items, tried }) => {
        const asked = { ...years, tal: figure, noegle: id }
        return {
          key: id,
          label,
          value: items,
          part: tried,
          cells: [
            <FigureLink key="items" value={items} items={{ ...asked, navn: label }} />,
            <FigureLink
              key="tried"
              value={tried}
              items={{ ...asked, andet: 'tried', navn: `${label}, ${t('insight.tried')}` }}
            />,
          ],
        }
      })}
    />
  )
}
