import type { CheckOccasion, CriterionStatus } from '../../api/types'

/** In the order in which people read them; none of them is worth more than another. */
export const statuses = [
  'met',
  'partly',
  'not-met',
  'not-relevant',
] as const satisfies readonly CriterionStatus[]

export const occasions = ['start', 'midway', 'closing'] as const satisfies readonly CheckOccasion[]
