import type {
  Freshness,
  Joining,
  Kind,
  Outcome,
  ParticipationRole,
  StartQuestion,
  ThemeGroupStatus,
} from './types'

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

export const groupStatuses = [
  'active',
  'planned',
  'paused',
  'closed',
  'proposed',
] as const satisfies readonly ThemeGroupStatus[]

export const joinings = [
  'free',
  'on-request',
  'by-invitation',
] as const satisfies readonly Joining[]

export const participationRoles = [
  'member',
  'chair',
  'vice-chair',
  'process-leader',
] as const satisfies readonly ParticipationRole[]

export const startQuestions = [
  'purpose',
  'actors',
  'rules',
  'way-of-working',
  'time-frame',
  'expectations',
  'existing-networks',
  'our-challenges',
] as const satisfies readonly StartQuestion[]
