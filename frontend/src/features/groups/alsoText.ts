import type { StartQuestion, ThemeGroup, ThemeGroupPatch } from '../../api/types'
import { linesOf } from './groupValues'

const most = { rules: 20, rule: 500, timeFrame: 500 }

/** Two of the decisions are also texts on the group's page; while those are empty, one answer can do for both. */
export function alsoText(group: ThemeGroup, key: StartQuestion) {
  if (!group.allowed.includes('change')) return null
  if (key === 'rules' && group.groundRules.length === 0) {
    return {
      key,
      patch: (answer: string): ThemeGroupPatch => ({
        groundRules: linesOf(answer)
          .slice(0, most.rules)
          .map((line) => line.slice(0, most.rule)),
      }),
    }
  }
  if (key === 'time-frame' && !group.timeFrame) {
    return {
      key,
      patch: (answer: string): ThemeGroupPatch => ({
        timeFrame: answer.trim().slice(0, most.timeFrame),
      }),
    }
  }
  return null
}
