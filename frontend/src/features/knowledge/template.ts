/** The seven questions of an experience and the five sides of an evidence profile, in the order they are asked. */
export const storyQuestions = [
  'initiative',
  'participants',
  'practice',
  'benefit',
  'advice',
  'difficulties',
  'results',
] as const

export const evidenceDimensions = [
  'targetGroup',
  'method',
  'implementation',
  'effect',
  'economy',
] as const
