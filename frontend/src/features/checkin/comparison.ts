import type { CheckIn, CriterionStatus } from '../../api/types'

interface ComparedCriterion {
  id: string
  label: string
  /** What each check says, in the order of the checks; undefined where it was not asked. */
  said: (CriterionStatus | null | undefined)[]
}

export interface Compared {
  checks: CheckIn[]
  criteria: ComparedCriterion[]
}

/**
 * Finished checks beside each other, oldest first. A correction takes the place of what it corrects. Criteria stand as the
 * newest check has them; those that only older ones were asked come after.
 */
export function compared(all: CheckIn[]): Compared {
  const checks = all
    .filter(({ status, correctedBy }) => status === 'finished' && correctedBy === null)
    .toReversed()
  const labels = new Map<string, string>()
  for (const { answers } of checks.toReversed()) {
    for (const { criterion, label } of answers) {
      if (!labels.has(criterion)) labels.set(criterion, label)
    }
  }
  return {
    checks,
    criteria: [...labels].map(([id, label]) => ({
      id,
      label,
      said: checks.map(({ answers }) => answers.find(({ criterion }) => criterion === id)?.status),
    })),
  }
}
