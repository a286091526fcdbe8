import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { fjord, line, Plot, pale, text } from './Plot'

const width = 480
const row = 42
const longest = 60

interface Bar {
  key: string
  label: string
  value: number
  /** The part of the value that is drawn in full, where it has parts. */
  part?: number
  /** What the table says, from the second column on. */
  cells: ReactNode[]
}

interface BarFigureProps {
  name: string
  title: string
  summary: string
  headings: string[]
  bars: Bar[]
  /** What the full part and the pale rest of a bar mean. */
  legend?: [string, string]
}

const short = (label: string) =>
  label.length > longest ? `${label.slice(0, longest - 1)}…` : label

/** Bars below each other, and the same as a table whose numbers lead to the items. */
export function BarFigure({ name, title, summary, headings, bars, legend }: BarFigureProps) {
  const scale = scaleLinear([0, Math.max(1, ...bars.map(({ value }) => value))], [0, width - 60])
  const top = legend ? 30 : 4
  return (
    <section className="insight-part" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      <div className="insight-pair">
        <Plot name={name} summary={summary} width={width} height={top + bars.length * row}>
          {legend?.map((word, at) => (
            <g key={word} transform={`translate(${at * 200} 4)`}>
              <rect width={14} height={14} fill={at ? pale : fjord} stroke={line} />
              <text {...text} x={20} y={12} fontSize={13}>
                {word}
              </text>
            </g>
          ))}
          {bars.map(({ key, label, value, part = value }, at) => (
            <g key={key} transform={`translate(0 ${top + at * row})`}>
              <text {...text} y={14} fontSize={13}>
                {short(label)}
              </text>
              <rect y={19} height={14} width={scale(value)} fill={pale} stroke={line} />
              <rect y={19} height={14} width={scale(part)} fill={fjord} />
              <text {...text} x={scale(value) + 6} y={31} fontSize={13} fontWeight={600}>
                {part === value
                  ? formatNumber(value, currentLanguage())
                  : `${formatNumber(part, currentLanguage())}/${formatNumber(value, currentLanguage())}`}
              </text>
            </g>
          ))}
        </Plot>
        <InsightTable
          caption={title}
          headings={headings}
          rows={bars.map(({ key, label, cells }) => ({ key, label, cells }))}
        />
      </div>
    </section>
  )
}

interface InsightTableProps {
  caption: string
  headings: string[]
  rows: { key: string; label: ReactNode; cells: ReactNode[] }[]
}

export function InsightTable({ caption, headings, rows }: InsightTableProps) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="insight-table" tabIndex={0} aria-label={t('insight.table', { caption })}>
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {cells.map((cell, at) => (
                <td key={headings[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
