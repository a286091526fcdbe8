import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { FundingApplication, Me, Stakeholder, StakeholderContact } from '../api/types'
import { open, server } from '../testsupport/app'
import { member } from '../testsupport/samples'
import { problem } from '../testsupport/server'

const holding = (role: 'secretariat' | 'board'): Me => ({
  ...member,
  roles: [...member.roles, { role, municipality: null, region: null, themeGroup: null }],
})

const changed = {
  changedBy: { id: null, name: 'Sofie Sekretær', title: null, municipality: null },
  changedAt: '2026-11-20T10:00:00Z',
}

const air: FundingApplication = {
  id: '01a30000-0000-7000-8000-000000000011',
  title: 'Ren luft om skolen',
  funder: 'En fond',
  deadline: '2020-03-01',
  status: 'applied',
  statusOn: '2020-02-01',
  themeGroups: [{ slug: 'luft', name: 'Luft' }],
  details: {
    amount: 250_000,
    note: 'Ring først',
    partners: ['Region Syd'],
    items: [{ id: 'abc123', title: 'Måling af luft' }],
    ...changed,
  },
  version: 3,
}

const agency: Stakeholder = {
  id: '01a30000-0000-7000-8000-000000000012',
  name: 'En styrelse',
  kind: 'agency',
  url: null,
  themeGroups: [],
  lastContactOn: '2020-01-10',
  openSteps: 1,
  nextDueOn: '2020-02-01',
  version: 0,
  ...changed,
}

const meeting: StakeholderContact = {
  id: '01a30000-0000-7000-8000-000000000013',
  stakeholder: agency.id,
  day: '2020-01-10',
  way: 'meeting',
  about: 'Luft i klasser',
  agreed: null,
  member: changed.changedBy,
  nextStep: 'Send udkast',
  nextStepDue: '2020-02-01',
  nextStepDone: false,
  version: 2,
  ...changed,
}

const page = <T,>(...items: T[]) => ({ body: { items, total: items.length, next: null } })

beforeEach(() => {
  server.on('GET /api/v1/me', { body: holding('secretariat') })
  server.on('GET /api/v1/theme-groups', page())
  server.on('GET /api/v1/members', page())
  server.on('GET /api/v1/funding-applications', page(air))
  server.on('GET /api/v1/stakeholders', page(agency))
  server.on(`GET /api/v1/stakeholders/${agency.id}`, { body: agency })
  server.on(`GET /api/v1/stakeholders/${agency.id}/contacts`, page(meeting))
})

test('a_member_sees_what_is_applied_for_and_changes_nothing', async () => {
  server.on('GET /api/v1/me', { body: member })
  server.on('GET /api/v1/funding-applications', page({ ...air, details: null }))
  await open('/administration/midler')
  expect(await screen.findByRole('heading', { name: air.title })).toBeVisible()
  expect(screen.getByText(/Fristen var/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /Ret|Tilføj/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Dialog' })).toBeNull()
})

test('an_amount_is_sent_as_a_number_and_a_refusal_stands_at_its_field', async () => {
  server.on('POST /api/v1/funding-applications', {
    status: 422,
    body: problem(422, 'validation-failed', [
      { pointer: '/items/0', code: 'unknown-item', detail: 'Der er intet med id’et xyz.' },
    ]),
  })
  const { user } = await open('/administration/midler')
  await user.click(await screen.findByRole('button', { name: 'Tilføj en ansøgning' }))
  await user.click(screen.getByRole('button', { name: 'Gem ansøgningen' }))
  expect(screen.getAllByText('Skal udfyldes.')).toHaveLength(2)
  await user.type(screen.getByRole('textbox', { name: /Hvad søger vi til/ }), 'Luft')
  await user.type(screen.getByRole('textbox', { name: /Hos hvem/ }), 'En fond')
  await user.type(screen.getByRole('textbox', { name: /Beløb/ }), '250.000')
  await user.type(screen.getByRole('textbox', { name: /Bygger på viden/ }), 'xyz')
  await user.click(screen.getByRole('button', { name: 'Gem ansøgningen' }))
  expect(await screen.findByText('Der er intet med id’et xyz.')).toBeVisible()
  expect(server.received.findLast(({ method }) => method === 'POST')?.body).toMatchObject({
    title: 'Luft',
    amount: 250_000,
    items: ['xyz'],
  })
})

test('a_step_is_marked_as_done_where_it_stands', async () => {
  server.on(`PATCH /api/v1/stakeholder-contacts/${meeting.id}`, {
    body: { ...meeting, nextStepDone: true, version: 3 },
  })
  const { user } = await open(`/administration/dialog/${agency.id}`)
  const entry = within(await screen.findByRole('article'))
  await user.click(entry.getByRole('button', { name: 'Markér som gjort : Send udkast' }))
  expect(await screen.findByText('Skridtet er gjort.')).toBeVisible()
  expect(server.received.findLast(({ method }) => method === 'PATCH')?.body).toEqual({
    nextStepDone: true,
  })
})

test('the_board_reads_the_dialogue_and_does_not_write_in_it', async () => {
  server.on('GET /api/v1/me', { body: holding('board') })
  await open('/administration/dialog')
  expect(await screen.findByRole('link', { name: agency.name })).toBeVisible()
  expect(screen.getByText(/Skulle være gjort/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /Tilføj/ })).toBeNull()
})
