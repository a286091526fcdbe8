import type { CalendarEvent, Comment, CommentThread, EventSummary, Me } from '../api/types'
import { member } from './samples'

export const question: Comment = {
  id: '00000000-0000-7000-8000-000000000001',
  item: 'gaa1',
  answerTo: null,
  type: 'question',
  status: 'visible',
  text: 'Hvad kostede det?\nSe https://example.org.',
  author: { id: null, name: 'Mette Krogh', title: 'Konsulent', municipality: null },
  createdAt: '2026-11-01T10:00:00Z',
  editedAt: null,
  removedBy: null,
  reason: null,
  own: false,
  demo: false,
  allowed: ['answer'],
  version: 3,
}

export const thread: CommentThread = { comment: question, answers: [], answersTotal: 0 }

export const themeDay: EventSummary = {
  id: 'dag1',
  title: 'Temadag om natur',
  kind: 'theme-day',
  mode: 'physical',
  place: 'Rådhuset',
  municipality: null,
  startsAt: '2026-11-24T09:30:00+01:00',
  endsAt: '2026-11-24T15:00:00+01:00',
  timeZone: 'Europe/Copenhagen',
  registrationDeadline: null,
  seats: 2,
  registered: 1,
  waiting: 0,
  registration: 'open',
  mine: null,
  themeGroups: [{ slug: 'tobak-og-nikotin', name: 'Tobak og nikotin' }],
  bodies: [],
  network: false,
  visibility: 'public',
  status: 'planned',
  demo: false,
}

export const themeDayInFull: CalendarEvent = {
  ...themeDay,
  description: 'Vi går en tur.',
  link: null,
  mine: null,
  programme: [{ time: '09:30', title: 'Kaffe', speaker: null }],
  contacts: [],
  cancelReason: null,
  createdAt: '2026-11-01T10:00:00Z',
  updatedAt: '2026-11-01T10:00:00Z',
  allowed: ['register'],
  version: 0,
}

export const chair: Me = {
  ...member,
  roles: [
    ...member.roles,
    {
      role: 'chair',
      municipality: null,
      region: null,
      themeGroup: { slug: 'tobak-og-nikotin', name: 'Tobak og nikotin' },
    },
  ],
}
