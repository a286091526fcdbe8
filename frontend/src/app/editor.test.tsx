import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { open, server } from '../testsupport/app'
import { draft, member, searchAnswer } from '../testsupport/samples'
import { problem } from '../testsupport/server'

const nothing = { body: { items: [], total: 0, next: null } }
const patience = { timeout: 6_000 }
const keptText = () =>
  Object.entries(localStorage)
    .filter(([key]) => key.startsWith('videnrul.unsaved.'))
    .map(([key, value]) => `${key} ${value}`)
    .join('\n')
const sent = (method: string) => server.received.filter((one) => one.method === method)
const titleField = () => screen.findByRole('textbox', { name: /^Titel/ })

beforeEach(() => {
  server.on('GET /api/v1/me', { body: member })
  for (const list of [
    'municipalities',
    'theme-groups',
    'topics',
    'focus-areas',
    'prevention-packages',
    'members',
    'knowledge-items/similar',
  ]) {
    server.on(`GET /api/v1/${list}`, nothing)
  }
  server.on('GET /api/v1/knowledge-items', { body: searchAnswer([]) })
  server.on('GET /api/v1/knowledge-items/kladde1', { body: draft, etag: '"1"' })
})

/** A service that keeps what it is sent, and refuses what was not made on the newest version. */
function givenKeeping(start = draft) {
  let item = start
  server.on('GET /api/v1/knowledge-items/kladde1', () => ({
    body: item,
    etag: `"${item.version}"`,
  }))
  const change = (body: object) => {
    item = { ...item, ...body, version: item.version + 1 }
    return { body: item, etag: `"${item.version}"` }
  }
  server.on('PATCH /api/v1/knowledge-items/kladde1', (_query, { headers, body }) =>
    headers['if-match'] === `"${item.version}"`
      ? change(Object(body))
      : { status: 412, body: problem(412, 'precondition-failed') },
  )
  return { byAnother: change, now: () => item }
}

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
  const { user } = await open('/viden/ny?trin=send')
  await user.click(await screen.findByRole('button', { name: 'Send ind' }))
  const summary = await screen.findByRole('alert')
  await waitFor(() => expect(summary).toHaveFocus())
  await user.click(within(summary).getByRole('button', { name: 'Skriv en titel.' }))
  expect(await titleField()).toHaveFocus()
  expect(await titleField()).toHaveAccessibleDescription(/Skriv en titel/)
  expect(sent('POST')).toEqual([])
})

test('a_draft_is_made_as_soon_as_it_has_a_kind_and_a_title', async () => {
  server.on('POST /api/v1/knowledge-items', { status: 201, body: draft, etag: '"1"' })
  givenKeeping()
  const { user } = await open('/viden/ny')
  await user.click(await screen.findByRole('radio', { name: /Erfaring/ }))
  await user.type(await titleField(), 'Nyt')
  await waitFor(() => expect(window.location.search).toBe('?kladde=kladde1'), patience)
  expect(sent('POST')).toHaveLength(1)
  expect(sent('POST')[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/)
  expect(sent('POST')[0]?.body).toMatchObject({
    title: 'Nyt',
    kind: 'experience',
    authors: [{ name: 'Mads Medlem', memberId: null }],
  })
  expect(await titleField()).toHaveFocus()
  await user.type(await screen.findByRole('textbox', { name: /^Resumé/ }), 'Kort')
  await waitFor(() => expect(sent('PATCH').at(-1)?.body).toEqual({ summary: 'Kort' }), patience)
  await waitFor(() => expect(keptText()).toBe(''))
  expect((await screen.findAllByText(/^Gemt kl\./)).length).toBeGreaterThan(0)
}, 15_000)

test('only_what_was_changed_is_sent_on_the_version_it_was_made_on', async () => {
  givenKeeping()
  const { user } = await open('/viden/kladde1/rediger')
  await user.type(await titleField(), '!')
  await user.click(screen.getByRole('button', { name: 'Gem nu' }))
  await waitFor(() => expect(sent('PATCH')).toHaveLength(1))
  expect(sent('PATCH')[0]).toMatchObject({
    headers: { 'if-match': '"1"' },
    body: { title: 'En kladde!' },
  })
})

test('a_fault_in_one_field_does_not_keep_the_others_from_being_saved', async () => {
  const service = givenKeeping()
  server.on('PATCH /api/v1/knowledge-items/kladde1', (_query, { body }) =>
    'summary' in Object(body)
      ? {
          status: 422,
          body: problem(422, 'validation-failed', [
            { pointer: '/summary', parameter: null, code: 'cpr', detail: 'Fjern CPR-nummeret.' },
          ]),
        }
      : service.byAnother(Object(body)),
  )
  const { user } = await open('/viden/kladde1/rediger')
  const field = await screen.findByRole('textbox', { name: /^Resumé/ })
  await user.type(field, ' 010190-1234')
  await user.type(await titleField(), '!')
  await user.click(screen.getByRole('button', { name: 'Gem nu' }))
  await waitFor(() => expect(field).toHaveAccessibleDescription(/Fjern CPR-nummeret/))
  expect(field).toBeInvalid()
  await waitFor(() => expect(service.now().title).toBe('En kladde!'))
  expect(keptText()).toContain('010190-1234')
})

test('changes_in_different_fields_by_two_people_are_both_kept', async () => {
  const service = givenKeeping()
  const { user } = await open('/viden/kladde1/rediger')
  await user.type(await titleField(), '!')
  service.byAnother({ summary: 'Skrevet af en anden' })
  await user.click(screen.getByRole('button', { name: 'Gem nu' }))
  await waitFor(() =>
    expect(service.now()).toMatchObject({ title: 'En kladde!', summary: 'Skrevet af en anden' }),
  )
  expect(await screen.findByText('En anden har også rettet i den')).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: /^Resumé/ })).toHaveValue('Skrevet af en anden')
})

test('changes_in_the_same_field_stand_side_by_side_until_one_is_chosen', async () => {
  const service = givenKeeping()
  const { user } = await open('/viden/kladde1/rediger')
  const title = await titleField()
  await user.clear(title)
  await user.type(title, 'Min egen kladde')
  service.byAnother({ title: 'En andens kladde' })
  await user.click(screen.getByRole('button', { name: 'Gem nu' }))
  expect(await screen.findByRole('heading', { name: 'I har skrevet samtidig' })).toHaveFocus()
  expect(service.now().title).toBe('En andens kladde')
  const result = screen.getByRole('textbox', { name: /Det kommer til at stå/ })
  expect(result).toHaveValue('Min egen kladde')
  await user.click(screen.getByRole('button', { name: /Brug den andens/ }))
  expect(result).toHaveValue('En andens kladde')
  await user.type(result, ' og min')
  await user.click(screen.getByRole('button', { name: /Gem det/ }))
  await waitFor(() => expect(service.now().title).toBe('En andens kladde og min'))
  expect(sent('PATCH').at(-1)?.headers['if-match']).toBe('"2"')
})

test('text_not_saved_outlives_the_page_for_its_writer_alone', async () => {
  const first = await open('/viden/ny')
  await first.user.type(await titleField(), 'Halvt skrevet')
  first.unmount()
  const second = await open('/viden/ny')
  expect(await titleField()).toHaveValue('Halvt skrevet')
  expect(screen.getByText(/Vi har hentet din tekst/)).toBeInTheDocument()
  second.unmount()
  server.on('GET /api/v1/me', { body: { ...member, email: 'kari@eksempel.dk' } })
  await open('/viden/ny')
  expect(await titleField()).toHaveValue('')
})

test('a_lost_session_keeps_the_text_and_leads_through_the_login', async () => {
  const service = givenKeeping()
  const answering = service.byAnother
  server.on('PATCH /api/v1/knowledge-items/kladde1', {
    status: 401,
    body: problem(401, 'session-expired'),
  })
  const first = await open('/viden/kladde1/rediger')
  await first.user.type(await titleField(), '!')
  server.on('GET /api/v1/me', { body: { ...member, signedIn: false } })
  await first.user.click(screen.getByRole('button', { name: 'Gem nu' }))
  expect(await screen.findByRole('link', { name: 'Log ind igen' })).toHaveAttribute(
    'href',
    '/api/session/login?to=%2Fviden%2Fkladde1%2Frediger',
  )
  expect(await titleField()).toHaveValue('En kladde!')
  expect(keptText()).toContain('En kladde!')
  first.unmount()

  server.on('GET /api/v1/me', { body: member })
  server.on('PATCH /api/v1/knowledge-items/kladde1', (_query, { body }) => answering(Object(body)))
  await open('/viden/kladde1/rediger')
  expect(await titleField()).toHaveValue('En kladde!')
  await waitFor(() => expect(service.now().title).toBe('En kladde!'), patience)
  await waitFor(() => expect(keptText()).toBe(''))
}, 15_000)

test('what_was_written_before_others_changed_it_is_merged_when_it_is_found_again', async () => {
  const service = givenKeeping()
  server.on('PATCH /api/v1/knowledge-items/kladde1', {
    status: 503,
    body: problem(503, 'unavailable'),
  })
  const first = await open('/viden/kladde1/rediger')
  await first.user.type(await titleField(), '!')
  first.unmount()
  service.byAnother({ summary: 'Skrevet imens' })
  await open('/viden/kladde1/rediger')
  expect(await titleField()).toHaveValue('En kladde!')
  expect(screen.getByRole('textbox', { name: /^Resumé/ })).toHaveValue('Skrevet imens')
})

test('a_creation_without_an_answer_is_asked_again_with_the_same_key_and_text', async () => {
  server.on('POST /api/v1/knowledge-items', { status: 503, body: problem(503, 'unavailable') })
  givenKeeping()
  const { user } = await open('/viden/ny')
  await user.click(await screen.findByRole('radio', { name: /Metode/ }))
  await user.type(await titleField(), 'Nyt')
  await user.click(screen.getByRole('button', { name: 'Gem nu' }))
  expect(await screen.findByText('Det gik galt')).toBeInTheDocument()
  await user.type(await titleField(), ' og mere')
  server.on('POST /api/v1/knowledge-items', { status: 201, body: draft, etag: '"1"' })
  await user.click(screen.getByRole('button', { name: 'Gem nu' }))
  await waitFor(() => expect(sent('PATCH').at(-1)?.body).toMatchObject({ title: 'Nyt og mere' }))
  const [first, second] = sent('POST')
  expect(second?.body).toEqual(first?.body)
  expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key'])
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
  const title = await titleField()
  await user.type(title, '!')
  await user.click(screen.getByRole('button', { name: 'Gem nu' }))
  await user.type(title, ' og mere')
  answer()
  await waitFor(() =>
    expect(sent('PATCH').at(-1)).toMatchObject({
      headers: { 'if-match': '"2"' },
      body: { title: 'En kladde! og mere' },
    }),
  )
  expect(title).toHaveValue('En kladde! og mere')
})

test('what_is_published_is_saved_only_after_a_look_at_the_changes', async () => {
  const service = givenKeeping({ ...draft, status: 'published', allowed: ['change'] })
  const { user } = await open('/viden/kladde1/rediger')
  const title = await titleField()
  await user.clear(title)
  await user.type(title, 'En udgave')
  expect(screen.queryByRole('button', { name: 'Gem nu' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Gem ændringer' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Det bliver anderledes' }))
  expect(dialog.getByText(/kladde/).tagName).toBe('DEL')
  expect(dialog.getByText(/udgave/).tagName).toBe('INS')
  expect(sent('PATCH')).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Gem ændringerne' }))
  await waitFor(() => expect(service.now().title).toBe('En udgave'))
})

test('sending_in_saves_first_and_then_moves_the_newest_version', async () => {
  givenKeeping()
  server.on('PUT /api/v1/knowledge-items/kladde1/status', {
    body: { ...draft, status: 'submitted', allowed: ['withdraw'], version: 3 },
    etag: '"3"',
  })
  const { user } = await open('/viden/kladde1/rediger')
  await user.type(await titleField(), '!')
  await user.click(screen.getByRole('button', { name: /Send$/ }))
  await user.click(await screen.findByRole('button', { name: 'Send ind' }))
  await user.click(screen.getByRole('button', { name: 'Ja, send ind' }))
  await waitFor(() => expect(window.location.pathname).toBe('/viden/kladde1'))
  expect(sent('PUT')[0]).toMatchObject({
    headers: { 'if-match': '"2"' },
    body: { status: 'submitted' },
  })
})

test('a_draft_nobody_was_asked_to_read_is_deleted_after_a_question', async () => {
  givenKeeping({ ...draft, allowed: [...draft.allowed, 'delete'] })
  server.on('DELETE /api/v1/knowledge-items/kladde1', { status: 204, body: null })
  server.on('GET /api/v1/me/knowledge-items', nothing)
  server.on('GET /api/v1/review-tasks', nothing)
  const { user } = await open('/viden/kladde1/rediger')
  await user.type(await titleField(), '!')
  await user.click(screen.getByRole('button', { name: 'Slet kladden' }))
  expect(screen.getByText(/forsvinder for altid/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Ja, slet den' }))
  await waitFor(() => expect(window.location.pathname).toBe('/min-side'))
  expect(sent('DELETE')).toHaveLength(1)
  expect(sent('DELETE')[0]?.headers['if-match']).toBe('"1"')
  expect(sent('PATCH')).toEqual([])
  expect(keptText()).toBe('')
})

test('what_others_have_been_asked_to_read_cannot_be_deleted', async () => {
  givenKeeping()
  await open('/viden/kladde1/rediger')
  await titleField()
  expect(screen.queryByRole('button', { name: 'Slet kladden' })).not.toBeInTheDocument()
})

test('the_comment_of_an_item_sent_back_stands_above_the_form', async () => {
  givenKeeping({
    ...draft,
    returned: { at: '2026-02-01T10:00:00Z', by: 'Freja', comment: 'Fortæl mere om prisen.' },
  })
  await open('/viden/kladde1/rediger')
  expect(
    await screen.findByText('Freja har sendt den tilbage med en kommentar'),
  ).toBeInTheDocument()
  expect(screen.getByText('Fortæl mere om prisen.')).toBeInTheDocument()
})

test('a_toolbar_is_one_stop_and_the_arrows_move_in_it', async () => {
  givenKeeping({ ...draft, kind: 'material', outcome: null })
  const { user } = await open('/viden/kladde1/rediger?trin=fortael')
  const area = await screen.findByRole('textbox', { name: /^Tekst/ })
  await user.type(area, 'vigtigt')
  const toolbar = screen.getByRole('toolbar', { name: 'Tekstens form' })
  const [bold, italic] = within(toolbar).getAllByRole('button')
  bold?.focus()
  await user.keyboard('{ArrowRight}')
  expect(italic).toHaveFocus()
  expect(bold).toHaveAttribute('tabindex', '-1')
  await user.keyboard('{Enter}')
  expect(area).toHaveValue('vigtigt_tekst_')
  expect(area).toHaveFocus()
})
