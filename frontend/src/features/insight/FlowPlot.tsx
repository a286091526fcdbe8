import { useTranslation } from 'react-i18next'
import type { InsightFlow } from '../../api/types'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { fjord, ink, Plot, text } from './Plot'
import { type Ribbon, waysOf } from './ways'

const width = 720
const bar = 12
const names = 220
const longest = 30

const short = (name: string) => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name)

function shapeOf({ from, to, thick }: Ribbon) {
  const [start, end, middle] = [names + bar, width - names - bar, width / 2]
  return (
    `M${start} ${from}C${middle} ${from} ${middle} ${to} ${end} ${to}` +
    `v${thick}C${middle} ${to + thick} ${middle} ${from + thick} ${start} ${from + thick}Z`
  )
}

/** The strongest ways, from the left to the right; how wide a way is says how much rolled along it. */
export function FlowPlot({ flow, shown }: { flow: InsightFlow; shown: InsightFlow['links'] }) {
  const { t } = useTranslation()
  const most = Math.max(
    new Set(shown.map(({ from }) => from.key)).size,
    new Set(shown.map(({ to }) => to.key)).size,
  )
  const height = Math.max(240, most * 42)
  const { left, right, ribbons } = waysOf(shown, height)
  const number = (value: number) => formatNumber(value, currentLanguage())
  return (
    <Plot
      name="indsigt-stroemme"
      summary={t('insight.flow.summary', { count: flow.rolls, ways: shown.length })}
      width={width}
      height={height + 40}
    >
      <g transform="translate(0 24)">
        <text {...text} x={names} y={-8} fontSize={13} fontWeight={600} textAnchor="end">
          {t('insight.flow.from')}
        </text>
        <text {...text} x={width - names} y={-8} fontSize={13} fontWeight={600}>
          {t('insight.flow.to')}
        </text>
        {ribbons.map((ribbon) => (
          <path
            key={`${ribbon.link.from.key} ${ribbon.link.to.key}`}
            d={shapeOf(ribbon)}
            fill={fjord}
            fillOpacity={0.35}
            stroke={fjord}
            strokeWidth={0.5}
          >
            <title>
              {`${ribbon.link.from.name} → ${ribbon.link.to.name}: ${number(ribbon.link.rolls)}`}
            </title>
          </path>
        ))}
        {left.map(({ key, name, value, y, height: tall }) => (
          <g key={key}>
            <rect x={names} y={y} width={bar} height={tall} fill={ink} />
            <text {...text} x={names - 8} y={y + tall / 2 + 4} fontSize={13} textAnchor="end">
              {short(name)} {number(value)}
            </text>
          </g>
        ))}
        {right.map(({ key, name, value, y, height: tall }) => (
          <g key={key}>
            <rect x={width - names - bar} y={y} width={bar} height={tall} fill={ink} />
            <text {...text} x={width - names + 8} y={y + tall / 2 + 4} fontSize={13}>
              {number(value)} {short(name)}
            </text>
          </g>
        ))}
      </g>
    </Plot>
  )
}
