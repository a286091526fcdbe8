import type { FundingStatus } from '../../api/types'
import { textOf } from '../../lib/searchParams'
import { fundingStatuses } from './codes'

/** Which applications are listed; the address keeps it. */
export interface FundingFilter {
  q?: string
  status?: FundingStatus
  gruppe?: string
}

export function readFundingFilter(raw: Record<string, unknown>): FundingFilter {
  const q = textOf(raw.q)
  const status = fundingStatuses.find((one) => one === raw.status)
  const gruppe = textOf(raw.gruppe)
  return { ...(q && { q }), ...(status && { status }), ...(gruppe && { gruppe }) }
}
