import type { DialogueWay, FundingStatus, StakeholderKind } from '../../api/types'

export const fundingStatuses = [
  'idea',
  'applied',
  'granted',
  'declined',
  'withdrawn',
] as const satisfies readonly FundingStatus[]

export const isOpen = (status: FundingStatus) => status === 'idea' || status === 'applied'

export const stakeholderKinds = [
  'ministry',
  'agency',
  'region',
  'research',
  'association',
  'company',
  'other',
] as const satisfies readonly StakeholderKind[]

export const dialogueWays = [
  'meeting',
  'call',
  'letter',
  'event',
] as const satisfies readonly DialogueWay[]
