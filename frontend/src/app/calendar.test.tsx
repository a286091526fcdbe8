import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { open, server } from '../testsupport/app'
import { guest, member } from '../testsupport/samples'
import { problem } from '../testsupport/server'
import { chair, themeDay, themeDayInFull } from '../testsupport/talk'

const nothing = { body: { items: [], total: 0, next: null } }

beforeEach(() => {
  server.on('GET /api/v1/me', { body: member })
  server.on('GET /api/v1/me/calendar', { body: { url: null, createdAt: null, version: 0 } })
  server.on('GET /api/v1/municipalities', nothing)
  server.on('GET /api/v1/theme-groups', {
    body: {
      items: [{ slug: 'tobak-og-nikotin', name: 'Tobak og nikotin', status: 'active' }],
      total: 1,
      next: null,
    },
  })
  server.on('GET /api/v1/events', { body: { items: [themeDay], total: null, next: null } })
  server.on('GET /api/v1/events/dag1', { body: themeDayInFull, etag: '"0-a"' })
})

test('the_calendar_is_asked_for_a_month_and_says_what_is_in_it', async () => {
  await open('/kalender?month=2026-11')
  const card = within(await screen.findByRole('article'))
  expect(card.getByRole('link', { name: 'Temadag om natur' })).toBeVisible()
  expect(card.getByText('Rådhuset')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'November 2026' })).toBeVisible()
  expect(server.received.map(({ path }) => path)).toContain(
    '/api/v1/events?from=2026-11-01&to=2026-11-30&limit=100',
  )
})

test('the_month_is_a_real_table_with_the_days_as_columns', async () => {
  await open('/kalender?month=2026-11&view=month')
  const table = within(await screen.findByRole('table', { name: 'November 2026' }))
  expect(table.getAllByRole('columnheader')).toHaveLength(7)
  const cell = table.getByRole('cell', { name: /24.*09\.30.*Temadag om natur/ })
  expect(within(cell).getByRole('link')).toHaveAttribute('href', '/kalender/dag1')
})

test('filters_stand_in_the_address', async () => {
  const { user } = await open('/kalender?month=2026-11')
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Temagruppe' }),
    await screen.findByRole('option', { name: 'Tobak og nikotin' }),
  )
  await waitFor(() => expect(window.location.search).toContain('themeGroup=tobak-og-nikotin'))
  await user.click(screen.getByRole('checkbox', { name: 'Kun mine' }))
  await waitFor(() => expect(window.location.search).toContain('mine=yes'))
  expect(server.received.at(-1)?.path).toMatch(/themeGroup=tobak-og-nikotin.*mine=true/)
})

test('a_personal_address_is_made_and_can_be_revoked', async () => {
  const url = 'http://net.example/api/v1/calendars/hemmelig'
  server.on('POST /api/v1/me/calendar', { status: 201, body: { url, createdAt: null, version: 0 } })
  const { user } = await open('/kalender')
  const make = await screen.findByRole('button', { name: 'Lav en adresse til mig' })
  server.on('GET /api/v1/me/calendar', { body: { url, createdAt: null, version: 0 } })
  await user.click(make)
  expect(await screen.findByText(url)).toBeVisible()
  server.on('DELETE /api/v1/me/calendar', { body: {} })
  server.on('GET /api/v1/me/calendar', { body: { url: null, createdAt: null, version: 0 } })
  await user.click(screen.getByRole('button', { name: 'Gør adressen ugyldig' }))
  await user.click(screen.getByRole('button', { name: 'Ja, gør den ugyldig' }))
  expect(await screen.findByRole('button', { name: 'Lav en adresse til mig' })).toBeVisible()
})

test('a_member_registers_with_a_note', async () => {
  server.on('POST /api/v1/events/dag1/registrations', { status: 201, body: {} })
  const { user } = await open('/kalender/dag1')
  expect(await screen.findByText('1 ledig plads ud af 2')).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: /Besked/ }), 'Vegetar')
  await user.click(screen.getByRole('button', { name: 'Tilmeld mig' }))
  await waitFor(() =>
    expect(server.received.find(({ method }) => method === 'POST')?.body).toEqual({
      note: 'Vegetar',
    }),
  )
})

test('who_comes_too_late_is_told_why', async () => {
  server.on('POST /api/v1/events/dag1/registrations', {
    status: 409,
    body: problem(409, 'conflict'),
  })
  const { user } = await open('/kalender/dag1')
  await user.click(await screen.findByRole('button', { name: 'Tilmeld mig' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Problemet er conflict')
})

const mine = {
  id: 'r1',
  event: 'dag1',
  person: {
    id: 'p1',
    name: 'Mads Medlem',
    title: null,
    municipality: null,
    organisation: null,
    email: null,
  },
  status: 'registered',
  place: null,
  note: 'Vegetar',
  registeredAt: '2026-11-01T10:00:00Z',
  version: 3,
}

test('who_is_registered_changes_the_note_and_a_fault_stands_at_it', async () => {
  server.on('GET /api/v1/events/dag1', {
    body: { ...themeDayInFull, mine, allowed: [] },
    etag: '"0-a"',
  })
  const fault = { pointer: '/note', parameter: null, code: 'cpr', detail: 'Fjern CPR-nummeret.' }
  server.on('PATCH /api/v1/events/dag1/registrations/r1', (_query, { body }) =>
    JSON.stringify(body).includes('010190')
      ? { status: 422, body: problem(422, 'validation-failed', [fault]) }
      : { body: { ...mine, note: 'Veganer', version: 4 } },
  )
  const { user } = await open('/kalender/dag1')
  await user.click(await screen.findByRole('button', { name: 'Ret din besked' }))
  const note = screen.getByRole('textbox', { name: /Besked/ })
  expect(note).toHaveValue('Vegetar')
  await user.clear(note)
  await user.type(note, '010190-1234')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  expect(await screen.findByText('Fjern CPR-nummeret.')).toBeVisible()
  await user.clear(note)
  await user.type(note, 'Veganer')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(server.received.filter(({ method }) => method === 'PATCH').at(-1)).toMatchObject({
    headers: { 'if-match': '"3-0"' },
    body: { note: 'Veganer' },
  })
})

test('an_event_is_described_with_the_same_tools_as_an_item', async () => {
  server.on('GET /api/v1/me', { body: chair })
  const { user } = await open('/kalender/ny')
  const text = await screen.findByRole('textbox', { name: /^Beskrivelse/ })
  await user.click(screen.getByRole('button', { name: 'Fed' }))
  expect(text).toHaveValue('**tekst**')
})

test('a_guest_is_asked_to_log_in_to_register', async () => {
  server.on('GET /api/v1/me', { body: guest })
  server.on('GET /api/v1/events/dag1', { body: { ...themeDayInFull, allowed: [] }, etag: '"0-a"' })
  await open('/kalender/dag1')
  const box = within(await screen.findByRole('region', { name: 'Tilmelding' }))
  expect(await box.findByRole('link', { name: 'Log ind' })).toBeVisible()
  expect(box.queryByRole('button')).not.toBeInTheDocument()
})

test('a_chair_plans_with_little_and_times_have_the_offset_of_the_place', async () => {
  server.on('GET /api/v1/me', { body: chair })
  server.on('POST /api/v1/events', { status: 201, body: themeDayInFull, etag: '"0-a"' })
  const { user } = await open('/kalender/ny')
  await user.click(await screen.findByRole('button', { name: 'Læg i kalenderen' }))
  const summary = within(screen.getByRole('alert'))
  expect(summary.getByRole('link', { name: 'Skriv en titel.' })).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: /^Titel/ }), 'Temadag')
  await user.type(screen.getByLabelText(/^Dato/), '2026-10-25')
  await user.type(screen.getByLabelText(/^Fra kl/), '01:30')
  await user.type(screen.getByLabelText(/^Til kl/), '09:00')
  await user.click(screen.getByRole('button', { name: 'Læg i kalenderen' }))
  await waitFor(() => expect(window.location.pathname).toBe('/kalender/dag1'))
  expect(server.received.find(({ method }) => method === 'POST')?.body).toMatchObject({
    title: 'Temadag',
    startsAt: '2026-10-25T01:30:00+02:00',
    endsAt: '2026-10-25T09:00:00+01:00',
    themeGroups: ['tobak-og-nikotin'],
  })
})

test('a_change_by_another_is_told_and_mine_can_be_kept', async () => {
  server.on('GET /api/v1/me', { body: chair })
  server.on('GET /api/v1/events/dag1', {
    body: { ...themeDayInFull, allowed: ['change'] },
    etag: '"0-a"',
  })
  server.on('PATCH /api/v1/events/dag1', { status: 412, body: problem(412, 'precondition-failed') })
  const { user } = await open('/kalender/dag1/rediger')
  await user.type(await screen.findByRole('textbox', { name: /^Titel/ }), '!')
  await user.click(screen.getByRole('button', { name: 'Gem ændringer' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/ændret/)
  server.on('GET /api/v1/events/dag1', {
    body: { ...themeDayInFull, allowed: ['change'], version: 1 },
    etag: '"1-b"',
  })
  await user.click(screen.getByRole('button', { name: 'Behold min tekst' }))
  server.on('PATCH /api/v1/events/dag1', { body: themeDayInFull, etag: '"2-c"' })
  await user.click(screen.getByRole('button', { name: 'Gem ændringer' }))
  await waitFor(() => expect(window.location.pathname).toBe('/kalender/dag1'))
  expect(server.received.filter(({ method }) => method === 'PATCH').at(-1)).toMatchObject({
    headers: { 'if-match': '"1-b"' },
    body: { title: 'Temadag om natur!' },
  })
})

test('what_was_written_outlives_a_reload', async () => {
  server.on('GET /api/v1/me', { body: chair })
  const { user, unmount } = await open('/kalender/ny')
  await user.type(await screen.findByRole('textbox', { name: /^Titel/ }), 'Halvt')
  unmount()
  await open('/kalender/ny')
  expect(await screen.findByRole('textbox', { name: /^Titel/ })).toHaveValue('Halvt')
})

test('who_organises_sees_who_comes_and_what_they_need', async () => {
  server.on('GET /api/v1/events/dag1', {
    body: { ...themeDayInFull, allowed: ['change', 'cancel', 'see-participants'] },
    etag: '"0-a"',
  })
  server.on('GET /api/v1/events/dag1/registrations', {
    body: {
      items: [
        {
          id: 'r1',
          event: 'dag1',
          person: {
            id: 'p1',
            name: 'Ali Demir',
            title: null,
            municipality: null,
            organisation: null,
            email: 'ali@example.org',
          },
          status: 'waiting',
          place: 1,
          note: 'Kørestol',
          registeredAt: '2026-11-01T10:00:00Z',
          version: 0,
        },
      ],
      total: 1,
      next: null,
    },
  })
  server.on('PUT /api/v1/events/dag1/status', {
    body: { ...themeDayInFull, status: 'cancelled', cancelReason: 'Sygdom' },
    etag: '"1-b"',
  })
  const { user } = await open('/kalender/dag1')
  const row = within(await screen.findByRole('row', { name: /Ali Demir/ }))
  expect(row.getByText('Venteliste, nr. 1')).toBeVisible()
  expect(row.getByText('Kørestol')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Aflys' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Vil du aflyse?' }))
  await user.click(dialog.getByRole('button', { name: 'Ja, aflys' }))
  expect(dialog.getByText(/Skriv hvorfor/)).toBeVisible()
  await user.type(dialog.getByRole('textbox'), 'Sygdom')
  await user.click(dialog.getByRole('button', { name: 'Ja, aflys' }))
  expect(await screen.findByText('Det er aflyst')).toBeVisible()
})
