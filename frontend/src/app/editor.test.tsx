import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { open, server } from '../testsupport/app'
import { draft, member, searchAnswer } from '../testsupport/samples'
import { problem } from '../testsupport/server'

const nothing = { body: { items: [], total: 0, next: null } }

beforeEach(() => {
  server.on('GET /api/v1/me', { body: member })
  for (const list of [
    'municipalities',
    'theme-groups',
    'topics',
    'focus-areas',
    'prevention-packages',
  ]) {
    server.on(`GET /api/v1/${list}`, nothing)
  }
  server.on('GET /api/v1/knowledge-items', { body: searchAnswer([]) })
  server.on('GET /api/v1/knowledge-items/kladde1', { body: draft, etag: '"1"' })
})

test('a_guest_is_asked_to_log_in_and_comes_back_here', async () => {
  server.on('GET /api/v1/me', { body: { ...member, signedIn: false } })
  await open('/viden/ny')
  const main = within(await screen.findByRole('main'))
  expect(await main.findByRole('link', { name: 'Log ind' })).toHaveAttribute(
    'href',
    '/api/session/login?to=%2Fviden%2Fny',
  )
})

test('what_is_missing_is_named_with_a_way_to_its_field', async () => {
  const { user } = await open('/viden/ny')
  await user.click(await screen.findByRole('button', { name: 'Gem kladde' }))
  const summary = screen.getByRole('alert')
  expect(summary).toHaveFocus()
  await user.click(within(summary).getByRole('link', { name: 'Skriv en titel.' }))
  expect(screen.getByRole('textbox', { name: /Titel/ })).toHaveFocus()
  expect(server.received.filter(({ method }) => method === 'POST')).toEqual([])
})

test('a_draft_is_sent_once_with_a_key_and_opened_for_more', async () => {
  server.on('POST /api/v1/knowledge-items', { status: 201, body: draft, etag: '"1"' })
  const { user } = await open('/viden/ny')
  await user.type(await screen.findByRole('textbox', { name: /Titel/ }), 'En kladde')
  await user.type(screen.getByRole('textbox', { name: /Resumé/ }), 'Kort')
  await user.click(screen.getByRole('radio', { name: 'Det virkede ikke' }))
  await user.click(screen.getByRole('button', { name: 'Gem kladde' }))
  await waitFor(() => expect(window.location.pathname).toBe('/viden/kladde1/rediger'))
  const sent = server.received.filter(({ method }) => method === 'POST')
  expect(sent).toHaveLength(1)
  expect(sent[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/)
  expect(sent[0]?.body).toMatchObject({ title: 'En kladde', summary: 'Kort', outcome: 'negative' })
})

test('a_fault_of_the_service_stands_at_its_field', async () => {
  server.on('PATCH /api/v1/knowledge-items/kladde1', {
    status: 422,
    body: problem(422, 'validation-failed', [
      { pointer: '/summary', parameter: null, code: 'cpr', detail: 'Fjern CPR-nummeret.' },
    ]),
  })
  const { user } = await open('/viden/kladde1/rediger')
  const field = await screen.findByRole('textbox', { name: /Resumé/ })
  await user.type(field, ' 010190-1234')
  await user.click(screen.getByRole('button', { name: 'Gem kladde' }))
  await waitFor(() => expect(field).toHaveAccessibleDescription(/Fjern CPR-nummeret/))
  expect(field).toBeInvalid()
})

test('a_change_by_another_is_told_and_the_text_is_kept', async () => {
  server.on('PATCH /api/v1/knowledge-items/kladde1', {
    status: 412,
    body: problem(412, 'precondition-failed'),
  })
  const { user } = await open('/viden/kladde1/rediger')
  const title = await screen.findByRole('textbox', { name: /Titel/ })
  await user.clear(title)
  await user.type(title, 'Min egen titel')
  await user.click(screen.getByRole('button', { name: 'Gem kladde' }))
  expect(await screen.findByText('En anden har ændret den, mens du skrev')).toBeInTheDocument()
  expect(title).toHaveValue('Min egen titel')

  server.on('GET /api/v1/knowledge-items/kladde1', { body: { ...draft, version: 2 }, etag: '"2"' })
  server.on('PATCH /api/v1/knowledge-items/kladde1', {
    body: { ...draft, version: 3 },
    etag: '"3"',
  })
  await user.click(screen.getByRole('button', { name: 'Behold min tekst' }))
  await waitFor(() =>
    expect(screen.queryByText('En anden har ændret den, mens du skrev')).not.toBeInTheDocument(),
  )
  await user.click(screen.getByRole('button', { name: 'Gem kladde' }))
  await waitFor(() =>
    expect(server.received.filter(({ method }) => method === 'PATCH').at(-1)).toMatchObject({
      headers: { 'if-match': '"2"' },
      body: { title: 'Min egen titel' },
    }),
  )
})

test('text_not_saved_outlives_a_reload', async () => {
  const first = await open('/viden/ny')
  await first.user.type(await screen.findByRole('textbox', { name: /Titel/ }), 'Halvt skrevet')
  first.unmount()
  await open('/viden/ny')
  expect(await screen.findByRole('textbox', { name: /Titel/ })).toHaveValue('Halvt skrevet')
  expect(screen.getByText(/Vi har hentet din tekst/)).toBeInTheDocument()
})

test('a_lost_session_keeps_the_text_and_leads_through_the_login', async () => {
  server.on('PATCH /api/v1/knowledge-items/kladde1', {
    status: 401,
    body: problem(401, 'session-expired'),
  })
  const { user } = await open('/viden/kladde1/rediger')
  await user.type(await screen.findByRole('textbox', { name: /Titel/ }), '!')
  await user.click(screen.getByRole('button', { name: 'Gem kladde' }))
  expect(await screen.findByRole('link', { name: 'Log ind igen' })).toHaveAttribute(
    'href',
    '/api/session/login?to=%2Fviden%2Fkladde1%2Frediger',
  )
  expect(sessionStorage.getItem('videnrul.unsaved.kladde1')).toContain('En kladde!')
})

test('publishing_asks_first_and_names_the_version', async () => {
  server.on('PUT /api/v1/knowledge-items/kladde1/status', {
    body: { ...draft, status: 'published', allowed: ['change', 'archive'] },
    etag: '"2"',
  })
  const { user } = await open('/viden/kladde1/rediger')
  await user.click(await screen.findByRole('button', { name: 'Udgiv' }))
  await user.click(screen.getByRole('button', { name: 'Ja, udgiv' }))
  await waitFor(() => expect(window.location.pathname).toBe('/viden/kladde1'))
  expect(server.received.find(({ method }) => method === 'PUT')).toMatchObject({
    headers: { 'if-match': '"1"' },
    body: { status: 'published' },
  })
})

test('text_written_while_a_save_is_on_its_way_is_not_lost', async () => {
  let answer = () => {}
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  server.on('PATCH /api/v1/knowledge-items/kladde1', async () => {
    await asked
    return { body: { ...draft, version: 2 }, etag: '"2"' }
  })
  const { user } = await open('/viden/kladde1/rediger')
  const title = await screen.findByRole('textbox', { name: /Titel/ })
  await user.type(title, '!')
  await user.click(screen.getByRole('button', { name: 'Gem kladde' }))
  await user.type(title, ' og mere')
  answer()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Gem kladde' })).toBeEnabled())
  expect(title).toHaveValue('En kladde! og mere')
  expect(screen.getByText('Ikke gemt endnu')).toBeInTheDocument()
  expect(sessionStorage.getItem('videnrul.unsaved.kladde1')).toContain('En kladde! og mere')
})
