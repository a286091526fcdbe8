import { textOf } from '../../lib/searchParams'

/** How far back a brief looks, as its address says it; a fortnight where it says nothing. */
export const periods = ['fortnight', 'month', 'quarter'] as const

export type Period = (typeof periods)[number]

const inAddress = { maaned: 'month', kvartal: 'quarter' } as const

type PeriodCode = keyof typeof inAddress

export interface BriefSearch {
  periode?: PeriodCode
}

const codes: readonly PeriodCode[] = ['maaned', 'kvartal']

export function readBriefSearch(raw: Record<string, unknown>): BriefSearch {
  const periode = codes.find((code) => code === textOf(raw.periode))
  return { ...(periode && { periode }) }
}

export const periodOf = ({ periode }: BriefSearch): Period =>
  periode ? inAddress[periode] : 'fortnight'

export function searchFor(period: Period): BriefSearch {
  const periode = codes.find((code) => inAddress[code] === period)
  return { ...(periode && { periode }) }
}

/** The first day of the period that ends on a day; the last of a month has a counterpart in a shorter one. */
export function sinceOf(period: Period, day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  if (period === 'fortnight') date.setUTCDate(date.getUTCDate() - 14)
  else {
    const wanted = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() - (period === 'month' ? 1 : 3))
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    date.setUTCDate(Math.min(wanted, last))
  }
  return date.toISOString().slice(0, 10)
}
