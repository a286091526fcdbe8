import type { Need, NeedDraft } from '../../api/types'

/** The form as it stands on the screen. */
export interface NeedValues {
  question: string
  details: string
  topics: string[]
  focusAreas: string[]
  themeGroup: string
}

export const emptyNeed: NeedValues = {
  question: '',
  details: '',
  topics: [],
  focusAreas: [],
  themeGroup: '',
}

export function valuesOf(need: Need): NeedValues {
  return {
    question: need.question,
    details: need.details ?? '',
    topics: need.topics.map(({ id }) => id),
    focusAreas: need.focusAreas.map(({ id }) => id),
    themeGroup: need.themeGroup?.slug ?? '',
  }
}

export function draftOf(values: NeedValues): NeedDraft {
  return {
    question: values.question.trim(),
    details: values.details.trim() || null,
    topics: values.topics,
    focusAreas: values.focusAreas,
    themeGroup: values.themeGroup || null,
  }
}
