import type { InsightFigure } from '../../api/types'
import { listWithin, textOf } from '../../lib/searchParams'

/** Of which years a page tells, as its address says it. */
export interface YearsFilter {
  fra?: number
  til?: number
}

export const measures = ['shared', 'tried', 'taken-up'] as const
export type Measure = (typeof measures)[number]

const figures = [
  ...measures,
  'group-reached',
  'practice',
  'focus-area',
  'package',
  'topic',
  'outcome',
  'rolled',
  'flow',
  'flow-taken-up',
] as const satisfies readonly InsightFigure[]

/** Whose items are listed. */
export interface ItemsFilter extends YearsFilter {
  tal: InsightFigure
  noegle: string
  andet?: string
  kvartal?: number
  /** What the figure is called where one came from. */
  navn?: string
}

function numberOf(value: unknown, least: number, most: number) {
  const number = Number(value)
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined
}

export function readYears(raw: Record<string, unknown>): YearsFilter {
  const fra = numberOf(raw.fra, 1990, 2100)
  const til = numberOf(raw.til, fra ?? 1990, 2100)
  return { ...(fra && { fra }), ...(til && { til }) }
}

export function readMapFilter(raw: Record<string, unknown>): YearsFilter & { tal?: Measure } {
  const tal = listWithin(raw.tal, measures)?.[0]
  return { ...readYears(raw), ...(tal && { tal }) }
}

export function readItemsFilter(raw: Record<string, unknown>): ItemsFilter {
  const kvartal = numberOf(raw.kvartal, 1, 4)
  const andet = textOf(raw.andet)
  const navn = textOf(raw.navn)
  return {
    ...readYears(raw),
    tal: listWithin(raw.tal, figures)?.[0] ?? 'shared',
    noegle: textOf(raw.noegle) ?? '',
    ...(andet && { andet }),
    ...(kvartal && { kvartal }),
    ...(navn && { navn }),
  }
}

/** The years as the service is asked for them. */
export const asked = ({ fra, til }: YearsFilter) => ({
  ...(fra && { from: fra }),
  ...(til && { to: til }),
})
