import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { open, server } from '../testsupport/app'
import { joinRequest, start, themeGroup } from '../testsupport/groups'
import { member } from '../testsupport/samples'
import { problem } from '../testsupport/server'

const list = (items: unknown[]) => ({ body: { items, total: items.length, next: null } })
const group = '/api/v1/theme-groups/soevn'
const desk = ['change', 'decide-start', 'manage-people', 'answer-requests', 'see-history']
const required = (pointer: string, detail: string) =>
  problem(422, 'validation-failed', [{ pointer, parameter: null, code: 'required', detail }])

beforeEach(() => {
  server.on('GET /api/v1/me', { body: member })
  server.on('GET /api/v1/theme-groups', list([themeGroup]))
  server.on('GET /api/v1/members', list([]))
  server.on(`GET ${group}`, { body: { ...themeGroup, status: 'planned', allowed: desk } })
  server.on(`GET ${group}/start-decisions`, { body: start })
  server.on(`GET ${group}/participations`, list([]))
  server.on(`GET ${group}/join-requests`, list([joinRequest]))
  server.on(`GET ${group}/history`, list([]))
})

test('a_step_of_the_wizard_is_saved_by_itself_and_leads_to_the_next', async () => {
  server.on(`PUT ${group}/start-decisions/rules`, { body: start.decisions[2] })
  const { user } = await open('/temagrupper/soevn/start')
  await user.type(await screen.findByRole('textbox', { name: 'Vores beslutning' }), 'Vi deler')
  await user.click(screen.getByRole('button', { name: 'Gem og gå videre' }))
  expect(await screen.findByRole('heading', { name: 'Spørgsmål 4?' })).toBeInTheDocument()
  expect(server.received.find(({ method }) => method === 'PUT')).toMatchObject({
    path: `${group}/start-decisions/rules`,
    headers: { 'if-match': '"0-0"' },
    body: { answer: 'Vi deler' },
  })
})

test('an_answer_not_saved_survives_that_one_leaves', async () => {
  const first = await open('/temagrupper/soevn/start?trin=rules')
  await first.user.type(await screen.findByRole('textbox', { name: 'Vores beslutning' }), 'Halvt')
  first.unmount()
  await open('/temagrupper/soevn/start?trin=rules')
  expect(await screen.findByRole('textbox', { name: 'Vores beslutning' })).toHaveValue('Halvt')
})

test('the_desk_tells_what_is_missing_and_where_it_is_written', async () => {
  await open('/temagrupper/soevn/bord')
  expect(await screen.findByRole('link', { name: 'Spilleregler: Mangler.' })).toHaveAttribute(
    'href',
    '/temagrupper/soevn/start?trin=rules',
  )
  expect(screen.getByRole('link', { name: 'Ingen spilleregler.' })).toHaveAttribute(
    'href',
    '/temagrupper/soevn/rediger',
  )
})

test('declining_without_a_reason_is_told_at_the_field', async () => {
  server.on(`PUT /api/v1/join-requests/${joinRequest.id}/status`, {
    status: 422,
    body: required('/reason', 'Skal udfyldes.'),
  })
  const { user } = await open('/temagrupper/soevn/bord')
  await user.click(await screen.findByRole('button', { name: /^Sig nej/ }))
  const dialog = within(screen.getByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Send svaret' }))
  const reason = dialog.getByRole('textbox', { name: /Hvorfor ikke/ })
  await waitFor(() => expect(reason).toHaveAccessibleDescription(/Skal udfyldes/))
  await waitFor(() => expect(reason).toHaveFocus())
})

test('what_a_group_lacks_is_listed_when_it_cannot_start', async () => {
  server.on(`GET ${group}`, {
    body: { ...themeGroup, status: 'planned', allowed: [...desk, 'change-status:active'] },
  })
  server.on(`PUT ${group}/status`, {
    status: 422,
    body: required('/timeFrame', 'Gruppen skal have en tidsramme.'),
  })
  const { user } = await open('/temagrupper/soevn/bord')
  await user.click(await screen.findByRole('button', { name: /^Sæt gruppen i gang/ }))
  const dialog = within(screen.getByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Sæt i gang' }))
  expect(
    await dialog.findByRole('link', { name: 'Gruppen skal have en tidsramme.' }),
  ).toBeInTheDocument()
})

test('who_has_asked_can_take_it_back_and_does_not_ask_twice', async () => {
  server.on(`GET ${group}`, { body: { ...themeGroup, allowed: ['request-to-join'] } })
  server.on(`GET ${group}/join-requests`, list([{ ...joinRequest, allowed: ['withdraw'] }]))
  await open('/temagrupper/soevn')
  expect(await screen.findByText(/Du bad om at være med/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Bed om at være med' })).not.toBeInTheDocument()
})
