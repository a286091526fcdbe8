import { scaleLinear, scalePoint } from 'd3-scale'
import { useTranslation } from 'react-i18next'
import type { InsightQuarter } from '../../api/types'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { InsightTable } from './BarFigure'
import { FigureLink } from './FigureLink'
import { fjord, line, Plot, pale, text } from './Plot'

const width = 480
const height = 300
const bottom = height - 40

/** The quartiles of each quarter: a bar for the middle half, a mark for the median. */
export function TrendFigure({ quarters }: { quarters: InsightQuarter[] }) {
  const { t } = useTranslation()
  const nameOf = ({ year, quarter }: InsightQuarter) =>
    t('insight.practice.quarter', { year, quarter })
  const days = (value: number | null) =>
    value === null ? '–' : formatNumber(Math.round(value), currentLanguage())
  const tried = quarters.filter(({ median }) => median !== null)
  const across = scalePoint(quarters.map(nameOf), [52, width - 24])
  const up = scaleLinear(
    [0, Math.max(1, ...tried.map(({ upperQuartile }) => upperQuartile ?? 0))],
    [bottom, 16],
  ).nice(4)
  const every = Math.ceil(quarters.length / 6)
  return (
    <section className="insight-part" aria-labelledby="insight-trend">
      <h2 id="insight-trend">{t('insight.practice.trend')}</h2>
      <p>{t('insight.practice.trendLead')}</p>
      <div className="insight-pair">
        <Plot
          name="indsigt-tid-udvikling"
          summary={t('insight.practice.trendSummary', { count: tried.length })}
          width={width}
          height={height}
        >
          {up.ticks(4).map((tick) => (
            <g key={tick} transform={`translate(0 ${up(tick)})`}>
              <line x1={40} x2={width} stroke={line} strokeDasharray="2 4" />
              <text {...text} x={34} y={4} fontSize={12} textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
          {quarters.map((one, at) => {
            const name = nameOf(one)
            const lower = up(one.lowerQuartile ?? 0)
            const upper = up(one.upperQuartile ?? 0)
            return (
              <g key={name} transform={`translate(${across(name) ?? 0} 0)`}>
                {one.median !== null && (
                  <>
                    <rect
                      x={-5}
                      width={10}
                      y={upper}
                      height={Math.max(2, lower - upper)}
                      fill={pale}
                      stroke={fjord}
                    />
                    <rect x={-8} width={16} y={up(one.median) - 2} height={4} fill={fjord} />
                  </>
                )}
                {at % every === 0 && (
                  <text {...text} y={height - 16} fontSize={11} textAnchor="middle">
                    {name}
                  </text>
                )}
              </g>
            )
          })}
        </Plot>
        <InsightTable
          caption={t('insight.practice.trend')}
          headings={[
            t('insight.practice.published'),
            t('metrics.items'),
            t('insight.tried'),
            t('metrics.time.spells.never'),
            t('insight.practice.median'),
            t('insight.practice.middle'),
          ]}
          rows={quarters.map((one) => ({
            key: nameOf(one),
            label: nameOf(one),
            cells: [
              formatNumber(one.n, currentLanguage()),
              <FigureLink
                key="tried"
                value={one.tried}
                items={{
                  fra: one.year,
                  til: one.year,
                  tal: 'practice',
                  noegle: 'tried',
                  kvartal: one.quarter,
                  navn: `${t('insight.tried')}, ${nameOf(one)}`,
                }}
              />,
              <FigureLink
                key="never"
                value={one.n - one.tried}
                items={{
                  fra: one.year,
                  til: one.year,
                  tal: 'practice',
                  noegle: 'never',
                  kvartal: one.quarter,
                  navn: `${t('metrics.time.spells.never')}, ${nameOf(one)}`,
                }}
              />,
              days(one.median),
              one.median === null ? '–' : `${days(one.lowerQuartile)}–${days(one.upperQuartile)}`,
            ],
          }))}
        />
      </div>
    </section>
  )
}
