import type { Brief } from '../../api/types'

/** The parts of a brief in the order in which they are read. */
const sections = [
  'stranded',
  'newForUs',
  'runningTrials',
  'waitingForResult',
  'dueReviews',
  'meetings',
] as const

export type SectionName = (typeof sections)[number]

export const sectionId = (name: SectionName) => `brief-${name}`

/** Nothing is said about what lies still where nothing does; the other parts say that they are empty. */
export function shownSections(brief: Brief): SectionName[] {
  return sections.filter((name) => name !== 'stranded' || brief.stranded.total > 0)
}
