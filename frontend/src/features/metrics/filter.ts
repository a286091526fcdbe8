import { kinds } from '../../api/codes'
import type { Kind } from '../../api/types'
import { listWithin, textOf } from '../../lib/searchParams'

/** What is counted, as the address of the page says it. */
export interface MetricsFilter {
  gruppe?: string
  omraade?: string
  type?: Kind
  fra?: string
  til?: string
}

const dayOf = (value: unknown) => {
  const text = textOf(value)
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined
}

export function readMetricsFilter(raw: Record<string, unknown>): MetricsFilter {
  const gruppe = textOf(raw.gruppe)
  const omraade = textOf(raw.omraade)
  const type = listWithin(raw.type, kinds)?.[0]
  const fra = dayOf(raw.fra)
  const til = dayOf(raw.til)
  return {
    ...(gruppe && { gruppe }),
    ...(omraade && { omraade }),
    ...(type && { type }),
    ...(fra && { fra }),
    ...(til && { til }),
  }
}
