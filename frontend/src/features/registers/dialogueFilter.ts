import type { StakeholderKind } from '../../api/types'
import { textOf } from '../../lib/searchParams'
import { stakeholderKinds } from './codes'

/** Which organisations are listed; the address keeps it. */
export interface StakeholderFilter {
  q?: string
  slags?: StakeholderKind
  gruppe?: string
}

export function readStakeholderFilter(raw: Record<string, unknown>): StakeholderFilter {
  const q = textOf(raw.q)
  const slags = stakeholderKinds.find((one) => one === raw.slags)
  const gruppe = textOf(raw.gruppe)
  return { ...(q && { q }), ...(slags && { slags }), ...(gruppe && { gruppe }) }
}
