import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { open, server } from '../testsupport/app'
import { member } from '../testsupport/samples'

const fredericia = { code: '0607', name: 'Fredericia', slug: 'fredericia' }
const held = { municipality: fredericia, region: null, themeGroup: null }
const coordinator = { ...member, roles: [...member.roles, { role: 'coordinator', ...held }] }
const politician = { ...member, roles: [...member.roles, { role: 'political-contact', ...held }] }
const item = {
  id: 'gaa1',
  title: 'Gågrupper ledet af frivillige',
  summary: 'Fjorten gik med fra første dag.',
  kind: 'experience',
  outcome: 'positive',
  visibility: 'members',
  municipality: null,
  themeGroup: null,
  version: 4,
}
const roll = '0191a000-0000-7000-8000-0000000000d1'
const stranded = {
  kind: 'roll-unanswered',
  since: '2026-10-30T08:00:00Z',
  item,
  why: 'Line Lund rullede den til jer.',
  remedies: ['take-up', 'decline', 'forward'],
  roll,
  forward: null,
  trial: null,
  version: 3,
}
const nothing = { entries: [], total: 0 }
const brief = {
  municipality: fredericia,
  since: '2026-11-09',
  until: '2026-11-23',
  newForUs: nothing,
  runningTrials: nothing,
  waitingForResult: nothing,
  dueReviews: nothing,
  meetings: nothing,
  stranded: { entries: [stranded], total: 1 },
  allowed: ['answer', 'forward', 'change-trials'],
}
const piece = {
  by: 'Kirsten Koordinator',
  municipality: fredericia,
  note: 'Det kunne I bruge i Taulov.',
  sentAt: '2026-11-10T08:00:00Z',
  item: null,
  membersOnly: true,
  withdrawn: false,
}
const openings = () => server.received.filter(({ path }) => path.endsWith('/openings')).length

beforeEach(() => {
  server.on('GET /api/v1/me', { body: coordinator })
  server.on('GET /api/v1/municipalities/0607/brief', { body: brief })
  server.on('GET /api/v1/municipalities/0607/forwards', {
    body: { items: [], total: null, next: null },
  })
})

test('what_lies_still_is_taken_up_in_one_step_on_the_version_that_was_shown', async () => {
  server.on(`PUT /api/v1/rolls/${roll}/status`, { body: {} })
  const { user } = await open('/kommuner/0607/brief')
  const part = await screen.findByRole('region', { name: /^Ligger stille/ })
  server.on('GET /api/v1/municipalities/0607/brief', {
    body: { ...brief, stranded: nothing },
  })
  await user.click(within(part).getByRole('button', { name: /^Tag den op/ }))
  expect(await screen.findByText(/er taget op i Fredericia/)).toBeVisible()
  const sent = server.received.find(({ method }) => method === 'PUT')
  expect(sent?.headers['if-match']).toBe('"3-0"')
  expect(sent?.body).toEqual({ status: 'taken-up' })
  expect(screen.getByRole('heading', { name: 'Ligger stille' })).toHaveFocus()
  expect(screen.queryByRole('button', { name: /^Tag den op/ })).toBeNull()
})

test('a_colleague_is_told_before_sending_that_only_the_note_of_a_members_item_is_seen', async () => {
  const { user } = await open('/kommuner/0607/brief')
  await user.click(await screen.findByRole('button', { name: /^Send til en kollega/ }))
  expect(screen.getByText(/kun din besked/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Send brevet' }))
  expect(screen.getByText('Skriv et par ord til din kollega.')).toBeVisible()
  expect(server.received.some(({ method }) => method === 'POST')).toBe(false)
})

test('the_period_in_the_address_is_the_one_that_is_asked_for', async () => {
  await open('/kommuner/0607/brief?periode=kvartal')
  await screen.findByRole('heading', { level: 1 })
  const asked = server.received.find(({ path }) => path.includes('/brief?since='))
  const since = new URL(asked?.path ?? '', 'http://test').searchParams.get('since') ?? ''
  const days = (Date.now() - Date.parse(since)) / 86_400_000
  expect(days).toBeGreaterThan(85)
  expect(screen.getByRole('link', { name: 'Et kvartal' })).toHaveAttribute('aria-current', 'page')
})

test('a_political_contact_reads_and_is_offered_no_step', async () => {
  server.on('GET /api/v1/me', { body: politician })
  server.on('GET /api/v1/municipalities/0607/brief', {
    body: {
      ...brief,
      allowed: [],
      stranded: { entries: [{ ...stranded, remedies: [] }], total: 1 },
    },
  })
  await open('/kommuner/0607/brief')
  const part = await screen.findByRole('region', { name: /^Ligger stille/ })
  expect(within(part).queryByRole('button')).toBeNull()
  expect(screen.queryByText('Sendt videre')).toBeNull()
})

test('a_page_on_the_screen_tells_the_sender_once_that_it_was_opened', async () => {
  server.on('GET /api/v1/forwards/t0k', { body: piece })
  server.on('POST /api/v1/forwards/t0k/openings', { status: 200, body: {} })
  await open('/videre/t0k')
  expect(await screen.findByText('Det kunne I bruge i Taulov.')).toBeVisible()
  await expect.poll(openings).toBe(1)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(openings()).toBe(1)
})

test('what_was_withdrawn_is_not_opened', async () => {
  server.on('GET /api/v1/forwards/t0k', { body: { ...piece, note: null, withdrawn: true } })
  await open('/videre/t0k')
  expect(await screen.findByRole('heading', { name: 'Den er trukket tilbage' })).toBeVisible()
  expect(openings()).toBe(0)
})
