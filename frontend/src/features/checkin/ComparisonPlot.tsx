import { scaleTime } from 'd3-scale'
import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMonth } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { saveFile } from '../../lib/saveFile'
import { svgFile } from '../../lib/svgFile'
import { Button } from '../../ui/Button'
import { MarkShape } from './CheckMark'
import type { Compared } from './comparison'
import { MarkLegend } from './StatusWord'

const width = 340
const lane = 50
const top = 34
const margin = 14
const ink = '#17302b'
const line = '#b7ab94'
const apart = 22

/** Longer names of criteria are told in full by the table. */
const longest = 56
const short = (label: string) =>
  label.length > longest ? `${label.slice(0, longest - 1)}…` : label

/** Marks never lie upon each other: checks of nearby days move apart. */
export function placesOf(days: Date[]): number[] {
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return []
  const span = width - 2 * margin
  const scale = scaleTime([first, last], [margin, width - margin])
  const step = Math.min(apart, span / Math.max(1, days.length - 1))
  const places = days.map((day) => (days.length === 1 ? width / 2 : scale(day)))
  places.forEach((place, at) => {
    const before = places[at - 1]
    if (before !== undefined) places[at] = Math.max(place, before + step)
  })
  // What was pushed over the edge is pushed back from there.
  places.toReversed().forEach((_, fromEnd) => {
    const at = places.length - 1 - fromEnd
    places[at] = Math.min(places[at] ?? 0, width - margin - fromEnd * step)
  })
  return places
}

/** What the group said of each criterion over time; the table beside it tells the same in words. */
export function ComparisonPlot({ compared, name }: { compared: Compared; name: string }) {
  const { t } = useTranslation()
  const id = useId()
  const picture = useRef<SVGSVGElement>(null)
  const { checks, criteria } = compared
  const places = placesOf(checks.map(({ heldOn }) => new Date(heldOn)))
  const height = top + criteria.length * lane + 10
  const text = { fontFamily: 'sans-serif', fill: ink }

  function download() {
    if (picture.current) saveFile(`netvaerkstjek-${name}.svg`, svgFile(picture.current))
  }

  return (
    <figure className="check-plot" aria-labelledby={`${id}-title`}>
      <svg ref={picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
        <title id={id}>{t('checkIn.plotTitle', { count: checks.length })}</title>
        {checks.map(({ id: check, heldOn }, at) => {
          const shown = at === 0 || at === checks.length - 1
          const x = places[at] ?? 0
          return (
            <g key={check}>
              <line
                x1={x}
                x2={x}
                y1={top - 8}
                y2={height - 10}
                stroke={line}
                strokeDasharray="2 4"
              />
              {shown && (
                <text
                  {...text}
                  x={checks.length === 1 ? x : at === 0 ? 0 : width}
                  y={16}
                  fontSize={12}
                  textAnchor={checks.length === 1 ? 'middle' : at === 0 ? 'start' : 'end'}
                >
                  {formatMonth(new Date(heldOn), currentLanguage())}
                </text>
              )}
            </g>
          )
        })}
        {criteria.map(({ id: criterion, label, said }, row) => {
          const y = top + row * lane
          return (
            <g key={criterion}>
              <text {...text} x={0} y={y + 10} fontSize={12} fontWeight={600}>
                {short(label)}
              </text>
              <line x1={margin} x2={width - margin} y1={y + 32} y2={y + 32} stroke={line} />
              {said.map((status, at) => {
                const check = checks[at]
                return check && status ? (
                  <MarkShape key={check.id} status={status} x={places[at] ?? 0} y={y + 32} />
                ) : null
              })}
            </g>
          )
        })}
      </svg>
      <figcaption id={`${id}-title`}>
        <p>{t('checkIn.plotCaption')}</p>
        <MarkLegend />
        <Button look="secondary" icon="sheet" onClick={download}>
          {t('checkIn.downloadPlot')}
        </Button>
      </figcaption>
    </figure>
  )
}
