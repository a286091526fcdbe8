import { scaleLinear } from 'd3-scale'
import { formatNumber } from '../lib/format'
import { currentLanguage } from '../lib/i18n'

type Tone = 'fjord' | 'sun' | 'paper' | 'coral' | 'ink'

interface BarRow {
  name: string
  parts: number[]
}

interface BarTableProps {
  caption: string
  /** What the rows are, then one heading for each part. */
  headings: string[]
  tones: Tone[]
  rows: BarRow[]
  /** How much fills the whole width; the longest row unless something else is said. */
  whole?: number
}

/** A plot that is a table: each row tells its numbers and draws them. */
export function BarTable({ caption, headings, tones, rows, whole }: BarTableProps) {
  const sum = (parts: number[]) => parts.reduce((all, part) => all + part, 0)
  const most = whole ?? Math.max(1, ...rows.map(({ parts }) => sum(parts)))
  const percent = scaleLinear([0, most], [0, 100])
  return (
    <table className="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading, place) => (
            <th key={heading} scope="col">
              {place > 0 && headings.length > 2 && (
                <span className={`bars__key bars__key--${tones[place - 1]}`} />
              )}
              {heading}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, parts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {headings.slice(1).map((heading, place) => (
              <td key={heading}>{formatNumber(parts[place] ?? 0, currentLanguage())}</td>
            ))}
            <td className="bars__cell">
              <svg className="bars__bar" aria-hidden="true" focusable="false">
                {headings.slice(1).map((heading, place) => (
                  <rect
                    key={heading}
                    className={`bars__part bars__part--${tones[place]}`}
                    x={`${percent(sum(parts.slice(0, place)))}%`}
                    width={`${percent(parts[place] ?? 0)}%`}
                    height="100%"
                  />
                ))}
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
