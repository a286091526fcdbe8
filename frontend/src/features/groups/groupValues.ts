import type { Joining, ThemeGroup, ThemeGroupDraft } from '../../api/types'

/** What stands in the form about a group; ground rules are lines of one text. */
export interface GroupValues {
  name: string
  purpose: string
  goal: string
  groundRules: string
  wayOfWorking: string
  timeFrame: string
  closingCriterion: string
  meetingRhythm: string
  joining: Joining
  parent: string
  focusAreas: string[]
}

export const emptyGroup: GroupValues = {
  name: '',
  purpose: '',
  goal: '',
  groundRules: '',
  wayOfWorking: '',
  timeFrame: '',
  closingCriterion: '',
  meetingRhythm: '',
  joining: 'on-request',
  parent: '',
  focusAreas: [],
}

export const valuesOfGroup = (group: ThemeGroup): GroupValues => ({
  name: group.name,
  purpose: group.purpose,
  goal: group.goal ?? '',
  groundRules: group.groundRules.join('\n'),
  wayOfWorking: group.wayOfWorking ?? '',
  timeFrame: group.timeFrame ?? '',
  closingCriterion: group.closingCriterion ?? '',
  meetingRhythm: group.meetingRhythm ?? '',
  joining: group.joining,
  parent: group.parent?.slug ?? '',
  focusAreas: group.focusAreas.map(({ id }) => id),
})

const orNull = (text: string) => text.trim() || null

export const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s*/, '').trim())
    .filter(Boolean)

export const draftOfGroup = (values: GroupValues): ThemeGroupDraft => ({
  name: values.name.trim(),
  purpose: values.purpose.trim(),
  goal: orNull(values.goal),
  groundRules: linesOf(values.groundRules),
  wayOfWorking: orNull(values.wayOfWorking),
  timeFrame: orNull(values.timeFrame),
  closingCriterion: orNull(values.closingCriterion),
  meetingRhythm: orNull(values.meetingRhythm),
  joining: values.joining,
  parent: orNull(values.parent),
  focusAreas: values.focusAreas,
})
