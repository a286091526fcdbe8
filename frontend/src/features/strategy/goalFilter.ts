import { listWithin, textOf } from '../../lib/searchParams'
import { type GoalFilter, goalStatuses } from './queries'

export function readGoalFilter(raw: Record<string, unknown>): GoalFilter {
  const omraade = textOf(raw.omraade)
  const ansvarlig = textOf(raw.ansvarlig)
  const status = listWithin(raw.status, goalStatuses)?.[0]
  return {
    ...(omraade && { omraade }),
    ...(ansvarlig && { ansvarlig }),
    ...(status && { status }),
  }
}
