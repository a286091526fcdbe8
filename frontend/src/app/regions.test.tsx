import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { open, server } from '../testsupport/app'
import { aase } from '../testsupport/people'
import { member } from '../testsupport/samples'

const syddanmark = { slug: 'syddanmark', code: '1083', name: 'Region Syddanmark' }
const region = {
  ...syddanmark,
  shortName: 'Syddanmark',
  validFrom: '2007-01-01',
  validUntil: null,
  successor: null,
  municipalities: 22,
  population: 1_230_000,
  member: true,
  memberships: [{ from: '1991-01-01', until: null }],
}
const role = {
  id: '0191a000-0000-7000-8000-0000000000c1',
  municipality: null,
  region: 'syddanmark',
  member: { id: '0191a000-0000-7000-8000-0000000000c2', name: 'Rikke Regional', title: null },
  role: 'coordinator',
  mandate: null,
  from: '2025-01-01',
  until: null,
  note: null,
  current: true,
  allowed: ['change', 'hand-over'],
  version: 3,
}
const page = (...items: unknown[]) => ({ body: { items, total: items.length, next: null } })
const coordinator = {
  ...member,
  roles: [
    ...member.roles,
    { role: 'coordinator', municipality: null, region: syddanmark, themeGroup: null },
  ],
}

beforeEach(() => {
  server.on('GET /api/v1/regions/syddanmark', { body: region })
  server.on('GET /api/v1/regions', page(region))
  server.on('GET /api/v1/municipalities', page())
  server.on('GET /api/v1/theme-groups', page())
  server.on('GET /api/v1/regions/syddanmark/roles', page(role))
  server.on('GET /api/v1/membership-requests', page())
  server.on('GET /api/v1/members', page(aase))
})

test('the_coordinator_of_a_region_hands_the_role_over_on_the_page_of_the_region', async () => {
  server.on('GET /api/v1/me', { body: coordinator })
  server.on('POST /api/v1/regions/syddanmark/handovers', { status: 201, body: role })
  const { user } = await open('/regioner/syddanmark')
  await user.click(await screen.findByRole('button', { name: /Giv rollen videre/ }))
  await screen.findByRole('option', { name: aase.name })
  await user.selectOptions(screen.getByLabelText(/Hvem tager over/), aase.id)
  await user.click(screen.getByRole('button', { name: 'Giv rollen videre' }))
  await expect
    .poll(() => server.received.find(({ method }) => method === 'POST')?.body)
    .toMatchObject({ role: role.id, to: aase.id })
  expect(screen.getByRole('link', { name: 'Invitér en kollega' })).toHaveAttribute(
    'href',
    expect.stringContaining('region=syddanmark'),
  )
})

test('a_coordinator_of_a_region_invites_to_that_region_alone', async () => {
  server.on('GET /api/v1/me', { body: coordinator })
  server.on('POST /api/v1/invitations', {
    status: 201,
    body: { email: 'ny@example.org', name: 'Ny Nu', expiresAt: '2026-12-06T10:00:00Z', link: null },
  })
  const { user } = await open('/invitation/ny?region=syddanmark')
  await user.type(await screen.findByLabelText(/^Arbejdsmail/), 'ny@example.org')
  await user.type(screen.getByLabelText(/^Navn/), 'Ny Nu')
  expect(screen.queryByLabelText('Kommune')).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: 'Politisk kontakt' }))
  await user.click(screen.getByRole('button', { name: 'Send invitationen' }))
  await expect
    .poll(() => server.received.find(({ method }) => method === 'POST')?.body)
    .toMatchObject({ municipality: null, region: 'syddanmark', localRoles: ['political-contact'] })
})

test('a_guest_sees_the_region_and_no_names', async () => {
  await open('/regioner/syddanmark')
  expect(await screen.findByRole('heading', { name: 'Region Syddanmark' })).toBeVisible()
  expect(screen.queryByText('Koordinator og kontakter')).toBeNull()
})
