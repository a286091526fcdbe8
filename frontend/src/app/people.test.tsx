import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { open, server } from '../testsupport/app'
import { aase, coordinator, invitation, municipalities, profile } from '../testsupport/people'
import { member } from '../testsupport/samples'
import { problem } from '../testsupport/server'

const nothing = { items: [], total: 0, next: null }

beforeEach(() => {
  server.on('GET /api/v1/municipalities', { body: municipalities })
  for (const list of ['regions', 'theme-groups', 'topics', 'me/membership-requests'])
    server.on(`GET /api/v1/${list}`, { body: nothing })
})

const sent = (method: string) => server.received.filter((one) => one.method === method)

test('a_guest_is_asked_to_log_in_before_names_are_shown', async () => {
  await open('/personer')
  expect(await screen.findByText(/for netværkets medlemmer/)).toBeVisible()
  expect(screen.getByRole('main')).toContainElement(
    within(screen.getByRole('main')).getByRole('link', { name: 'Log ind' }),
  )
  expect(server.received.some(({ path }) => path.startsWith('/api/v1/members'))).toBe(false)
})

test('a_member_finds_somebody_by_name_and_the_address_keeps_the_question', async () => {
  server.on('GET /api/v1/me', { body: member })
  server.on('GET /api/v1/members', (query) => ({
    body: query.get('q') === 'ås' ? { items: [aase], total: 1, next: null } : nothing,
  }))
  const { user } = await open('/personer')
  await user.type(await screen.findByLabelText('Navn'), 'ås')
  expect(await screen.findByRole('link', { name: 'Åse Østergård' })).toBeVisible()
  expect(screen.getByText('Rygestop for unge')).toBeVisible()
  expect(window.location.search).toContain('q=')
})

test('who_wants_contact_through_the_coordinator_is_reached_there', async () => {
  server.on('GET /api/v1/me', { body: member })
  server.on(`GET /api/v1/members/${aase.id}`, { body: aase })
  await open(`/personer/${aase.id}`)
  expect(await screen.findByText('Skriv til koordinatoren')).toBeVisible()
  expect(screen.getByRole('link', { name: 'k@example.org' })).toHaveAttribute(
    'href',
    'mailto:k@example.org',
  )
})

test('the_preview_shows_what_a_viewer_sees_while_it_is_written', async () => {
  server.on('GET /api/v1/me', { body: coordinator })
  server.on('GET /api/v1/me/profile', { body: profile })
  const { user } = await open('/min-side/profil')
  const seen = within(await screen.findByRole('complementary', { name: 'Det ser andre' }))
  expect(seen.queryByText('55 11 22 33')).toBeNull()
  await user.click(seen.getByRole('radio', { name: 'Dem i dine temagrupper' }))
  expect(seen.getByText('55 11 22 33')).toBeVisible()
  await user.type(screen.getByLabelText(/Spørg mig om/), 'Byplan')
  expect(seen.getByText('Byplan')).toBeVisible()
})

test('an_invitation_that_is_not_taken_keeps_its_text_and_tells_why_at_the_fields', async () => {
  server.on('GET /api/v1/me', { body: coordinator })
  server.on('POST /api/v1/invitations', {
    status: 422,
    body: problem(422, 'validation-failed', [
      { pointer: '/email', code: 'email', detail: 'Det ligner ikke en e-mailadresse.' },
    ]),
  })
  const { user } = await open('/invitation/ny?municipality=0607')
  await user.type(await screen.findByLabelText(/^Arbejdsmail/), 'forkert')
  await user.type(screen.getByLabelText(/^Navn/), 'Ny Nu')
  await user.click(screen.getByRole('button', { name: 'Send invitationen' }))
  expect(await screen.findByText('Det ligner ikke en e-mailadresse.')).toBeVisible()
  expect(screen.getByLabelText(/^Arbejdsmail/)).toHaveValue('forkert')
  expect(sent('POST')[0]?.body).toMatchObject({ municipality: '0607', name: 'Ny Nu' })
})

test('somebody_who_works_for_a_region_is_invited', async () => {
  const roles = [{ role: 'secretariat', municipality: null, themeGroup: null }]
  server.on('GET /api/v1/me', { body: { ...member, roles } })
  server.on('GET /api/v1/regions', {
    body: {
      items: [
        {
          slug: 'syddanmark',
          name: 'Region Syddanmark',
          validFrom: '2007-01-01',
          validUntil: null,
        },
        { slug: 'fyn', name: 'Fyns Amt', validFrom: '1970-04-01', validUntil: '2006-12-31' },
      ],
      total: 2,
      next: null,
    },
  })
  server.on('POST /api/v1/invitations', {
    status: 422,
    body: problem(422, 'validation-failed', []),
  })
  const { user } = await open('/invitation/ny')
  await user.type(await screen.findByLabelText(/^Arbejdsmail/), 'ny@example.org')
  await user.type(screen.getByLabelText(/^Navn/), 'Ny Nu')
  const region = screen.getByRole('combobox', { name: 'Region' })
  await user.selectOptions(region, await screen.findByRole('option', { name: 'Region Syddanmark' }))
  expect(screen.queryByRole('option', { name: 'Fyns Amt' })).not.toBeInTheDocument()
  expect(screen.queryByLabelText(/^Arbejdspladsens navn/)).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Send invitationen' }))
  await waitFor(() =>
    expect(sent('POST')[0]?.body).toMatchObject({ region: 'syddanmark', municipality: null }),
  )
})

test('somebody_invited_logs_in_first_and_then_accepts', async () => {
  server.on('GET /api/v1/invitations/by-token/abc', { body: invitation })
  await open('/invitation/abc')
  expect(await screen.findByText('Vi glæder os.')).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Log ind, og sig ja' })).toHaveAttribute(
    'href',
    '/api/session/login?to=%2Finvitation%2Fabc',
  )
})

test('accepting_welcomes_and_leads_on', async () => {
  server.on('GET /api/v1/me', { body: { ...member, roles: [{ role: 'guest' }] } })
  server.on('GET /api/v1/invitations/by-token/abc', { body: invitation })
  server.on('POST /api/v1/invitations/by-token/abc/acceptance', { body: { memberId: aase.id } })
  const { user } = await open('/invitation/abc')
  await user.click(await screen.findByRole('button', { name: 'Ja tak, jeg er med' }))
  expect(
    await screen.findByRole('heading', { name: 'Så er du med i Prøvenetværket' }),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'Fortæl om dig selv' })).toBeVisible()
})

test('an_invitation_that_has_run_out_says_whom_to_ask', async () => {
  server.on('GET /api/v1/invitations/by-token/abc', { body: { ...invitation, status: 'expired' } })
  await open('/invitation/abc')
  expect(await screen.findByText('Invitationen er udløbet')).toBeVisible()
  expect(screen.getByText('Bed Sofie Sekretær om at sende den igen.')).toBeVisible()
})

test('an_unknown_login_is_shown_how_to_ask', async () => {
  server.on('GET /api/v1/me', {
    body: {
      ...member,
      roles: [{ role: 'guest', municipality: null, themeGroup: null }],
      nextStep: 'Netværket kender dig ikke endnu.',
    },
  })
  server.on('POST /api/v1/me/membership-requests', { status: 201, body: {} })
  const { user } = await open('/min-side')
  await screen.findByRole('option', { name: 'Fredericia' })
  await user.selectOptions(screen.getByLabelText(/Hvor arbejder du/), '0607')
  await user.type(screen.getByLabelText(/Hvad er du der/), 'Planlægger')
  await user.click(screen.getByRole('button', { name: 'Send spørgsmålet' }))
  await expect
    .poll(() => sent('POST')[0]?.body)
    .toEqual({ municipality: '0607', region: null, title: 'Planlægger', message: null })
})
