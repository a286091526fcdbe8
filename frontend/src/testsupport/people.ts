import type { InvitationPreview, Me, Member, MyProfile } from '../api/types'
import { member } from './samples'

const fredericia = { code: '0607', name: 'Fredericia', slug: 'fredericia' }

export const coordinator: Me = {
  ...member,
  name: 'Karim Koordinator',
  memberId: '0191a000-0000-7000-8000-0000000000a3',
  roles: [
    { role: 'member', municipality: null, region: null, themeGroup: null },
    { role: 'coordinator', municipality: fredericia, region: null, themeGroup: null },
  ],
}

export const aase: Member = {
  id: '0191a000-0000-7000-8000-0000000000a1',
  name: 'Åse Østergård',
  title: 'Konsulent',
  department: null,
  municipality: fredericia,
  region: null,
  organisation: null,
  email: null,
  phone: null,
  contactVia: 'coordinator',
  coordinators: [
    {
      id: '0191a000-0000-7000-8000-0000000000a3',
      name: 'Karim Koordinator',
      email: 'k@example.org',
    },
  ],
  topics: [{ id: 'rygestop', label: 'Rygestop' }],
  about: 'Rygestop for unge',
  roles: [],
  status: 'active',
  demo: false,
  allowed: [],
  version: 3,
}

export const profile: MyProfile = {
  memberId: coordinator.memberId ?? '',
  name: 'Karim Koordinator',
  email: 'k@example.org',
  municipality: fredericia,
  region: null,
  organisation: null,
  title: 'Sundhedschef',
  department: null,
  phone: '55 11 22 33',
  topics: [],
  about: null,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  privacy: {
    phoneAudience: 'group',
    topicsAudience: 'members',
    aboutAudience: 'members',
    contactVia: 'direct',
    askable: true,
  },
  hasCoordinator: false,
  version: 4,
}

export const invitation: InvitationPreview = {
  network: 'Prøvenetværket',
  invitedBy: 'Sofie Sekretær',
  name: 'Ny Nu',
  municipality: fredericia,
  region: null,
  organisation: null,
  localRoles: ['coordinator'],
  themeGroup: null,
  groupRole: null,
  message: 'Vi glæder os.',
  status: 'open',
  expiresAt: '2026-12-06T10:00:00Z',
}

export const municipalities = {
  items: [
    {
      ...fredericia,
      officialName: 'Fredericia Kommune',
      sortRank: 1,
      region: { slug: 'syddanmark', code: '1083', name: 'Region Syddanmark' },
      population: { count: 52_000, year: 2026 },
      member: true,
      memberships: [],
    },
  ],
  total: 1,
  next: null,
}
