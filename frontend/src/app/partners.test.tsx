import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { Me, Partner } from '../api/types'
import { open, server } from '../testsupport/app'
import { member } from '../testsupport/samples'
import { problem } from '../testsupport/server'

const secretariat: Me = {
  ...member,
  roles: [{ role: 'secretariat', municipality: null, region: null, themeGroup: null }],
}

const journal: Partner = {
  id: '01a20000-0000-7000-8000-000000000001',
  clientId: 'journal',
  name: 'Journalen',
  organisation: 'Leverandøren A/S',
  purpose: 'Viser viden ved siden af sagen',
  contactName: 'Petra Prøve',
  contactEmail: 'petra@example.org',
  contactLanguage: 'da',
  scopes: ['knowledge:read'],
  requestsPerMinute: null,
  status: 'active',
  statusReason: null,
  setUp: 'done',
  secretIssuedAt: null,
  createdAt: '2026-11-01T10:00:00Z',
  demo: false,
  version: 3,
}

const address = `/administration/partnere/${journal.id}`

beforeEach(() => {
  server.on('GET /api/v1/me', { body: secretariat })
  server.on(`GET /api/v1/partners/${journal.id}`, { body: journal })
  server.on(`GET /api/v1/partners/${journal.id}/events`, {
    body: { items: [], total: null, next: null },
  })
})

test('what_is_missing_is_told_at_the_fields_and_nothing_is_sent', async () => {
  const { user } = await open('/administration/partnere/ny')
  await user.click(await screen.findByRole('checkbox', { name: /Læse viden/ }))
  await user.click(screen.getByRole('button', { name: 'Registrér en partner' }))
  expect(await screen.findByText('Vælg mindst én tilladelse.')).toBeVisible()
  expect(screen.getByLabelText(/Systemets navn/)).toBeInvalid()
  expect(server.received.some(({ method }) => method === 'POST')).toBe(false)
})

test('a_registration_that_is_not_taken_keeps_its_text', async () => {
  server.on('POST /api/v1/partners', {
    status: 422,
    body: problem(422, 'validation-failed', [
      { pointer: '/clientId', code: 'client-id-taken', detail: 'Navnet er optaget.' },
    ]),
  })
  const { user } = await open('/administration/partnere/ny')
  await user.type(await screen.findByLabelText(/Systemets navn/), 'Journalen')
  await user.type(screen.getByLabelText(/Organisation/), 'Leverandøren')
  await user.type(screen.getByLabelText(/Formål/), 'Viden ved sagen')
  await user.type(screen.getByLabelText(/Klient-id/), 'journal')
  await user.type(screen.getByLabelText(/^Kontaktperson \(/), 'Petra')
  await user.type(screen.getByLabelText(/e-mail/), 'petra@example.org')
  await user.click(screen.getByRole('button', { name: 'Registrér en partner' }))
  expect(await screen.findByText('Navnet er optaget.')).toBeVisible()
  expect(screen.getByLabelText(/Systemets navn/)).toHaveValue('Journalen')
})

test('a_system_that_is_being_set_up_is_asked_about_until_it_is_done', async () => {
  let asked = 0
  server.on(`GET /api/v1/partners/${journal.id}`, () => {
    asked += 1
    return { body: { ...journal, setUp: asked === 1 ? 'underway' : 'done' } }
  })
  await open(address)
  expect(await screen.findByText('Gøres klar')).toBeVisible()
  await waitFor(() => expect(screen.queryByText('Gøres klar')).toBeNull(), { timeout: 5000 })
})

test('while_the_login_server_is_away_the_dialog_says_so_and_nothing_is_shown', async () => {
  server.on(`POST /api/v1/partners/${journal.id}/secrets`, {
    status: 503,
    body: { ...problem(503, 'unavailable', []), detail: 'Loginserveren svarer ikke.' },
  })
  const { user } = await open(address)
  await user.click(await screen.findByRole('button', { name: 'Lav en hemmelighed' }))
  await user.click(screen.getByRole('button', { name: 'Vis hemmelighed' }))
  expect(await screen.findByText('Loginserveren svarer ikke.')).toBeVisible()
  expect(screen.queryByText('Her er hemmeligheden')).toBeNull()
})

test('a_secret_is_gone_once_its_dialog_is_closed', async () => {
  server.on(`POST /api/v1/partners/${journal.id}/secrets`, {
    status: 201,
    body: {
      clientId: 'journal',
      secret: 'tavs-som-graven',
      tokenEndpoint: 'https://login.example.dk/token',
      scopes: ['knowledge:read'],
      issuedAt: '2026-11-23T10:00:00Z',
    },
  })
  const { user } = await open(address)
  await user.click(await screen.findByRole('button', { name: 'Lav en hemmelighed' }))
  await user.click(screen.getByRole('button', { name: 'Vis hemmelighed' }))
  expect(await screen.findByText('tavs-som-graven')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Jeg har gemt den' }))
  await waitFor(() => expect(screen.queryByText('tavs-som-graven')).toBeNull())
})
