import type { Attachment, KnowledgeItem, KnowledgeItemSummary, Me } from '../api/types'

export const network = {
  name: 'Prøvenetværket',
  motto: 'Viden, der ruller',
  languages: ['da', 'en', 'sv'],
  demo: false,
  version: '1',
}

export const guest: Me = {
  signedIn: false,
  name: null,
  email: null,
  memberId: null,
  roles: [{ role: 'guest', municipality: null, region: null, themeGroup: null }],
  scopes: [],
  nextStep: null,
}

export const member: Me = {
  ...guest,
  signedIn: true,
  name: 'Mads Medlem',
  email: 'mads@eksempel.dk',
  roles: [{ role: 'member', municipality: null, region: null, themeGroup: null }],
}

export const walkingGroups: KnowledgeItemSummary = {
  id: 'gaa1',
  externalId: null,
  title: 'Gågrupper ledet af frivillige',
  summary: 'Fjorten gik med fra første dag.',
  kind: 'experience',
  outcome: 'positive',
  status: 'published',
  visibility: 'public',
  language: 'da',
  year: 2024,
  municipality: { code: '0461', name: 'Odense', slug: 'odense' },
  themeGroup: { slug: 'fysisk-aktivitet', name: 'Fysisk aktivitet' },
  topics: [{ id: 'aeldre', label: 'Ældre' }],
  focusAreas: [],
  preventionPackages: [],
  publishedAt: '2026-01-02T10:00:00Z',
  updatedAt: '2026-01-02T10:00:00Z',
  freshness: 'current',
  returned: false,
  demo: false,
  highlight: null,
  rolledHere: null,
  explanation: null,
  comments: 0,
  trials: null,
}

export const closedGym: KnowledgeItemSummary = {
  ...walkingGroups,
  id: 'kaelder1',
  title: 'Motionsrum i kælderen blev ikke brugt',
  outcome: 'negative',
}

export function searchAnswer(items: KnowledgeItemSummary[]) {
  return {
    items,
    total: items.length,
    next: null,
    suggestion: null,
    loose: false,
    facets: [
      {
        name: 'outcome',
        values: [
          { value: 'positive', label: 'Det virkede', count: 1, selected: false },
          { value: 'negative', label: 'Det virkede ikke', count: 1, selected: false },
        ],
      },
    ],
  }
}

export const draft: KnowledgeItem = {
  id: 'kladde1',
  externalId: null,
  title: 'En kladde',
  summary: 'Kort om kladden',
  kind: 'experience',
  outcome: 'mixed',
  status: 'draft',
  visibility: 'public',
  language: 'da',
  year: null,
  municipality: null,
  themeGroup: null,
  topics: [],
  focusAreas: [],
  preventionPackages: [],
  publishedAt: null,
  updatedAt: '2026-01-02T10:00:00Z',
  demo: false,
  body: null,
  whatWorked: null,
  whatDidNot: null,
  advice: null,
  targetGroup: null,
  timeUse: null,
  cost: null,
  levels: [],
  orientation: null,
  otherSectorGoal: null,
  authors: [],
  contact: null,
  licence: 'CC BY 4.0',
  evidence: null,
  story: null,
  kleNumber: null,
  citation: 'Prøvenetværket: En kladde.',
  createdAt: '2026-01-01T10:00:00Z',
  reviewDue: null,
  archivedAt: null,
  archiveReason: null,
  submittedAt: null,
  returned: null,
  supersededBy: null,
  supersedes: [],
  derivedFrom: null,
  freshness: 'current',
  confirmedAt: null,
  contactPerson: null,
  allowed: ['change', 'submit', 'publish'],
  version: 1,
}

export const report: Attachment = {
  id: '0191a000-0000-7000-8000-0000000000a1',
  item: 'kladde1',
  title: 'Evaluering af gågrupperne',
  altText: null,
  language: 'da',
  fileName: 'evaluering.pdf',
  format: 'pdf',
  mediaType: 'application/pdf',
  size: 340_000,
  place: 1,
  textState: 'extracted',
  textFault: null,
  content: '/api/v1/attachments/0191a000-0000-7000-8000-0000000000a1/content',
  createdAt: '2026-01-01T10:00:00Z',
  updatedAt: '2026-01-01T10:00:00Z',
  version: 0,
}

export const photo: Attachment = {
  ...report,
  id: '0191a000-0000-7000-8000-0000000000a2',
  title: 'Turen til fyrtårnet',
  altText: 'Tolv mennesker ved et hvidt fyrtårn',
  fileName: 'tur.jpg',
  format: 'jpeg',
  mediaType: 'image/jpeg',
  place: 2,
  textState: 'nothing',
  content: '/api/v1/attachments/0191a000-0000-7000-8000-0000000000a2/content',
}
