import type { JoinRequest, StartDecisions, ThemeGroup } from '../api/types'

export const themeGroup: ThemeGroup = {
  slug: 'soevn',
  name: 'Søvn',
  formerNames: ['Hvile'],
  purpose: 'Bedre søvn',
  goal: null,
  groundRules: ['Vi deler'],
  wayOfWorking: null,
  timeFrame: 'To år',
  closingCriterion: null,
  meetingRhythm: null,
  status: 'active',
  startedOn: '2025-01-01',
  closedOn: null,
  closingNote: null,
  successor: null,
  steward: null,
  parent: null,
  subGroups: [],
  joining: 'on-request',
  focusAreas: [],
  preventionPackages: [],
  topics: [],
  chairs: [{ name: 'Freja Forperson', role: 'chair', municipality: null }],
  members: 3,
  demo: false,
  allowed: [],
  updatedAt: '2026-01-02T10:00:00Z',
  version: 7,
}

const keys = [
  'purpose',
  'actors',
  'rules',
  'way-of-working',
  'time-frame',
  'expectations',
  'existing-networks',
  'our-challenges',
] as const

export const start: StartDecisions = {
  decisions: keys.map((key, place) => ({
    themeGroup: 'soevn',
    key,
    question: `Spørgsmål ${place + 1}?`,
    hint: 'Tænk over det.',
    answer: place < 2 ? 'Besluttet' : null,
    decidedOn: place < 2 ? '2026-02-01' : null,
    decidedBy: null,
    version: place < 2 ? 1 : 0,
  })),
  answered: 2,
  missing: [
    { pointer: '/startDecisions/rules', code: 'start-decision-needed', detail: 'Mangler.' },
    { pointer: '/groundRules', code: 'ground-rules-needed', detail: 'Ingen spilleregler.' },
  ],
}

export const joinRequest: JoinRequest = {
  id: '0191a000-0000-7000-8000-000000000301',
  themeGroup: { slug: 'soevn', name: 'Søvn' },
  member: {
    id: '0191a000-0000-7000-8000-000000000302',
    name: 'Karim Koordinator',
    title: null,
    municipality: null,
  },
  message: 'Vi vil gerne høre, hvad I har prøvet.',
  status: 'open',
  reason: null,
  sentAt: '2026-03-01T10:00:00Z',
  answeredAt: null,
  answeredBy: null,
  allowed: ['answer'],
  version: 0,
}
