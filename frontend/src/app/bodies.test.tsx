import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { Me } from '../api/types'
import { open, server } from '../testsupport/app'
import { aBody, aBrief, aSeat } from '../testsupport/bodies'
import { member } from '../testsupport/samples'
import { problem } from '../testsupport/server'

const secretariat: Me = {
  ...member,
  roles: [
    { role: 'member', municipality: null, region: null, themeGroup: null },
    { role: 'secretariat', municipality: null, region: null, themeGroup: null },
  ],
}
const page = (...items: unknown[]) => ({ body: { items, total: items.length, next: null } })
const api = '/api/v1/bodies/bestyrelsen'

beforeEach(() => {
  server.on('GET /api/v1/me', { body: member })
  server.on('GET /api/v1/bodies', page(aBody))
  server.on(`GET ${api}`, { body: aBody })
  server.on(`GET ${api}/seats`, page(aSeat))
  server.on(`GET ${api}/brief`, { body: aBrief })
  server.on('GET /api/v1/events', page())
  server.on('GET /api/v1/focus-areas', page())
})

test('a_member_of_a_body_sees_who_sits_in_it_and_changes_nothing', async () => {
  await open('/organer/bestyrelsen')
  expect(await screen.findByRole('heading', { level: 1, name: 'Bestyrelsen' })).toBeVisible()
  expect(await screen.findByText('Bestyrelsesformand')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Ret organet' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Tilføj et medlem' })).toBeNull()
})

test('a_body_that_one_may_not_know_of_is_not_there', async () => {
  server.on(`GET ${api}`, { status: 404, body: problem(404, 'not-found') })
  await open('/organer/bestyrelsen')
  expect(await screen.findByRole('heading', { name: 'Det organ findes ikke' })).toBeVisible()
})

test('the_secretariat_changes_who_may_know_of_it_by_the_version_that_was_read', async () => {
  server.on('GET /api/v1/me', { body: secretariat })
  server.on(`GET ${api}`, { body: { ...aBody, allowed: [...aBody.allowed, 'change'] } })
  server.on(`PATCH ${api}`, { body: { ...aBody, version: 4 } })
  const { user } = await open('/organer/bestyrelsen')
  await user.click(await screen.findByRole('button', { name: 'Ret organet' }))
  await user.click(screen.getByRole('radio', { name: 'Netværkets medlemmer' }))
  await user.click(screen.getByRole('button', { name: 'Gem ændringen' }))
  expect(await screen.findByText('Ændringen er gemt.')).toBeVisible()
  const sent = server.received.find(({ method }) => method === 'PATCH')
  expect(sent?.headers['if-match']).toMatch(/^"3-/)
  expect(sent?.body).toMatchObject({ visibility: 'members', name: 'Bestyrelsen' })
})

test('a_body_without_a_name_is_not_sent', async () => {
  server.on('GET /api/v1/me', { body: secretariat })
  const { user } = await open('/organer')
  await user.click(await screen.findByRole('button', { name: 'Opret et organ' }))
  await user.click(screen.getByRole('button', { name: 'Opret organet' }))
  expect(screen.getAllByText('Skal udfyldes.')).toHaveLength(2)
  expect(server.received.some(({ method }) => method === 'POST')).toBe(false)
})

test('the_brief_tells_what_did_not_work_and_which_goals_are_late', async () => {
  await open('/organer/bestyrelsen/brief')
  const result = await screen.findByRole('article')
  expect(within(result).getByText('Ingen kom.')).toBeVisible()
  expect(within(result).queryByText(/Lixtal/)).toBeNull()
  expect(
    screen.getByText(/Skulle være nået 30\. juni 2026\. Ingen dokumentation endnu\./),
  ).toBeVisible()
})

test('the_secretariat_writes_plain_words_for_a_hard_summary', async () => {
  server.on(`GET ${api}/brief`, { body: { ...aBrief, rewritable: true } })
  server.on('PUT /api/v1/knowledge-items/k3f9a2xq/plain-summary', {
    body: { item: 'k3f9a2xq', text: 'Gåture', version: 1 },
  })
  const { user } = await open('/organer/bestyrelsen/brief')
  expect(await screen.findByText('Lixtal 79: svær')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Skriv enklere/ }))
  await user.type(screen.getByRole('textbox', { name: 'I almindelige ord' }), 'Gåture')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  const sent = server.received.find(({ method }) => method === 'PUT')
  expect(sent?.headers['if-match']).toMatch(/^"0-/)
  expect(sent?.body).toEqual({ text: 'Gåture' })
})
