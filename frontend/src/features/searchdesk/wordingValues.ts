import type { Wording, WordingDirection, WordingDraft } from '../../api/types'

export const directions = ['both-ways', 'one-way'] as const satisfies readonly WordingDirection[]

/** The form as it stands on the screen: one word or expression on each line. */
export interface WordingValues {
  direction: WordingDirection
  words: string
  finds: string
  topics: string[]
  note: string
}

export const noWords: WordingValues = {
  direction: 'both-ways',
  words: '',
  finds: '',
  topics: [],
  note: '',
}

export function valuesOf(wording: Wording): WordingValues {
  return {
    direction: wording.direction,
    words: wording.words.join('\n'),
    finds: wording.finds.join('\n'),
    topics: wording.topics.map(({ id }) => id),
    note: wording.note ?? '',
  }
}

/** What one way would find is not asked for where words mean the same. */
export function draftOf(values: WordingValues): WordingDraft {
  return {
    direction: values.direction,
    words: linesOf(values.words),
    finds: values.direction === 'one-way' ? linesOf(values.finds) : [],
    topics: values.topics,
    note: values.note.trim() || null,
  }
}

/** What somebody pastes may stand in one line, with commas. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
}
