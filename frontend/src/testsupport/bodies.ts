import type { Body, BodyBrief, Seat } from '../api/types'

export const aBody: Body = {
  slug: 'bestyrelsen',
  name: 'Bestyrelsen',
  type: 'board',
  purpose: 'Leder netværket.',
  meetingRhythm: 'Seks gange om året',
  focusAreas: [{ id: 'lighed-i-sundhed', label: 'Lighed i sundhed' }],
  visibility: 'group',
  leaders: [{ name: 'Birgit Bestyrelse', role: 'chair', municipality: null }],
  members: 1,
  endedOn: null,
  demo: false,
  allowed: ['see-people', 'read-brief'],
  updatedAt: '2026-11-02T09:00:00Z',
  version: 3,
}

export const aSeat: Seat = {
  id: '0191a000-0000-7000-8000-000000000201',
  body: { slug: 'bestyrelsen', name: 'Bestyrelsen' },
  member: {
    id: '0191a000-0000-7000-8000-000000000002',
    name: 'Birgit Bestyrelse',
    title: 'Bestyrelsesformand',
    municipality: null,
  },
  role: 'chair',
  mandate: null,
  from: '2024-01-01',
  until: null,
  changeable: false,
  version: 0,
}

export const aBrief: BodyBrief = {
  body: { slug: 'bestyrelsen', name: 'Bestyrelsen' },
  since: '2026-08-24',
  until: '2026-11-24',
  results: [
    {
      id: 'k3f9a2xq',
      title: 'Gåture, som ingen kom til',
      kind: 'experience',
      outcome: 'negative',
      municipality: null,
      publishedAt: '2026-11-02T09:00:00Z',
      summary: 'Tværsektorielle sundhedsfremmende aktiviteter.',
      plain: false,
      plainVersion: 0,
      readability: { value: 79, ease: 'hard' },
      worked: null,
      didNotWork: 'Ingen kom.',
    },
  ],
  goals: [
    {
      id: '0191a000-0000-7000-8000-000000000301',
      strategy: '0191a000-0000-7000-8000-000000000300',
      text: 'Viden kommer hurtigt ud',
      due: '2026-06-30',
      overdue: true,
      withoutEvidence: true,
    },
  ],
  packages: [],
  meetings: [],
  rewritable: false,
}
