import type { Freshness, Kind, Outcome } from './types'

/** The codes of the contract in the order in which people meet them. */
export const kinds = [
  'experience',
  'method',
  'result',
  'evidence',
  'material',
  'event-report',
] as const satisfies readonly Kind[]

export const outcomes = [
  'positive',
  'mixed',
  'none',
  'negative',
] as const satisfies readonly Outcome[]

export const freshnesses = [
  'current',
  'review-due',
  'overdue',
  'timeless',
] as const satisfies readonly Freshness[]
