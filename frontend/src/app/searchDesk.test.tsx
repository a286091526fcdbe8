import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { KnowledgeGap, Me, Wording } from '../api/types'
import { open, server } from '../testsupport/app'
import { member } from '../testsupport/samples'
import { problem } from '../testsupport/server'

const secretariat: Me = {
  ...member,
  roles: [{ role: 'secretariat', municipality: null, region: null, themeGroup: null }],
}

const safety: Wording = {
  id: '01a30000-0000-7000-8000-000000000001',
  direction: 'both-ways',
  words: ['trafiksikkerhed', 'sikker skolevej'],
  finds: [],
  topics: [{ id: 'trafik', label: 'Trafik' }],
  note: 'Teknik siger trafiksikkerhed',
  changedBy: { id: null, name: 'Sofie Sekretær', title: null, municipality: null },
  changedAt: '2026-11-20T10:00:00Z',
  version: 4,
}

const gap: KnowledgeGap = {
  id: '01a30000-0000-7000-8000-000000000002',
  words: 'padel',
  searches: 7,
  firstWeek: '2026-11-02',
  lastWeek: '2026-11-16',
  needs: 2,
  foundNow: 0,
  version: 7,
}

const address = '/administration/soegning'
const page = <T,>(...items: T[]) => ({ body: { items, total: items.length, next: null } })

beforeEach(() => {
  server.on('GET /api/v1/me', { body: secretariat })
  server.on('GET /api/v1/wordings', page(safety))
  server.on('GET /api/v1/topics', page())
  server.on('GET /api/v1/knowledge-gaps', page(gap))
})

test('somebody_else_is_told_whose_page_it_is', async () => {
  server.on('GET /api/v1/me', { body: member })
  await open(address)
  expect(await screen.findByText(/Her passer sekretariatet søgningen/)).toBeVisible()
  expect(server.received.some(({ path }) => path.includes('wordings'))).toBe(false)
})

test('words_are_sent_line_by_line_and_refusals_stand_at_their_field', async () => {
  server.on('POST /api/v1/wordings', {
    status: 422,
    body: problem(422, 'validation-failed', [
      { pointer: '/words/1', code: 'wording-twice', detail: 'Ordet larm står her allerede.' },
    ]),
  })
  const { user } = await open(address)
  await user.click(await screen.findByRole('button', { name: 'Tilføj ord' }))
  const words = screen.getByRole('textbox', { name: /Ord, der betyder det samme/ })
  await user.type(words, 'støj\nLarm, larm')
  await user.click(screen.getByRole('button', { name: 'Gem ordene' }))
  await waitFor(() => expect(words).toBeInvalid())
  expect(screen.getByText('Ordet larm står her allerede.')).toBeVisible()
  expect(words).toHaveValue('støj\nLarm, larm')
  const sent = server.received.find(({ method }) => method === 'POST')
  expect(sent?.body).toMatchObject({ direction: 'both-ways', words: ['støj', 'Larm', 'larm'] })
})

test('words_are_removed_by_the_version_that_was_read', async () => {
  server.on(`DELETE /api/v1/wordings/${safety.id}`, { status: 204, body: null })
  const { user } = await open(address)
  await user.click(await screen.findByRole('button', { name: /^Fjern : |^Fjern: / }))
  const dialog = screen.getByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Fjern' }))
  expect(await screen.findByText(/Søgningen har glemt: trafiksikkerhed/)).toBeVisible()
  const sent = server.received.find(({ method }) => method === 'DELETE')
  expect(sent?.headers['if-match']).toMatch(/^"4-/)
})

test('a_gap_leads_to_the_words_and_to_the_question', async () => {
  const { user } = await open(`${address}?tab=gaps`)
  expect(await screen.findByRole('heading', { name: 'padel' })).toBeVisible()
  expect(screen.getByText('Finder stadig intet')).toBeVisible()
  const tabs = within(screen.getByRole('navigation', { name: 'Søgningen' }))
  expect(tabs.getByRole('link', { current: 'page' })).toHaveTextContent('Huller i viden')
  expect(screen.getByRole('link', { name: 'Efterlyst 2 gange' })).toHaveAttribute(
    'href',
    '/efterlyst?q=padel',
  )
  expect(screen.getByRole('link', { name: /^Efterlys :/ })).toHaveAttribute(
    'href',
    '/efterlyst/ny?q=padel',
  )
  await user.click(screen.getByRole('link', { name: /Tilføj ord/ }))
  expect(await screen.findByRole('textbox', { name: /Ord, der betyder/ })).toHaveValue('padel\n')
})
