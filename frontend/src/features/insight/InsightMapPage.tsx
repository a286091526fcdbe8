import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SelectField } from '../../ui/SelectField'
import { Skeleton } from '../../ui/Skeleton'
import { AboutFigures } from './AboutFigures'
import { InsightTable } from './BarFigure'
import { FigureLink } from './FigureLink'
import { type Measure, measures, readMapFilter, type YearsFilter } from './filter'
import { InsightFrame } from './InsightFrame'
import { MapPlot } from './MapPlot'
import { insightMap } from './queries'
import { YearFields } from './YearFields'

/** Who shares and who tries, on the map and municipality by municipality. */
export function InsightMapPage() {
  const { tal = 'shared', ...years } = useSearch({ from: '/indsigt' })
  return (
    <InsightFrame page="map" years={years}>
      <MapPart measure={tal} years={years} />
    </InsightFrame>
  )
}

function MapPart({ measure, years: filter }: { measure: Measure; years: YearsFilter }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data, error, isPending, refetch } = useQuery(insightMap(filter))
  const fieldOf = { shared: 'shared', tried: 'tried', 'taken-up': 'takenUp' } as const
  return (
    <>
      <YearFields page="map" measure={measure} years={filter} state={data?.state}>
        <SelectField
          id="insight-measure"
          label={t('insight.measure')}
          value={measure}
          fault={undefined}
          options={measures.map((one) => ({ value: one, label: t(`insight.figure.${one}`) }))}
          onChange={(value) =>
            void navigate({
              to: '/indsigt',
              search: readMapFilter({ ...filter, tal: value }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      </YearFields>
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <div className="insight-pair">
            <MapPlot
              counts={
                new Map(
                  data.municipalities.map((one) => [one.municipality.code, one[fieldOf[measure]]]),
                )
              }
              what={t(`insight.figure.${measure}`)}
            />
            <InsightTable
              caption={t('insight.map.title')}
              headings={[
                t('insight.municipality'),
                ...measures.map((one) => t(`insight.figure.${one}`)),
                t('insight.population'),
              ]}
              rows={data.municipalities.map(({ municipality, population, ...counted }) => ({
                key: municipality.code,
                label: (
                  <Link to="/kommuner/$code" params={{ code: municipality.code }}>
                    {municipality.name}
                  </Link>
                ),
                cells: [
                  ...measures.map((one) => (
                    <FigureLink
                      key={one}
                      value={counted[fieldOf[one]]}
                      items={{
                        ...filter,
                        tal: one,
                        noegle: municipality.code,
                        navn: `${t(`insight.figure.${one}`)}, ${municipality.name}`,
                      }}
                    />
                  )),
                  formatNumber(population, currentLanguage()),
                ],
              }))}
            />
          </div>
          <AboutFigures page="map" years={filter} definition={data.definition} state={data.state} />
        </>
      )}
    </>
  )
}
