import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { open, server } from '../testsupport/app'
import { member } from '../testsupport/samples'

const id = '01990000-0000-7000-8000-000000000001'
const theme = {
  workshop: id,
  id: 'tema1',
  title: 'Bænke',
  place: 1,
  answers: 2,
  votes: 0,
  version: 3,
}
const other = { ...theme, id: 'tema2', title: 'Lys', place: 2, version: 5 }
const workshop = {
  id,
  title: 'Flere på gaden',
  introduction: null,
  language: 'da',
  questions: ['Hvad får flere til at gå?'],
  moderation: 'before',
  votes: 3,
  themeGroups: [],
  status: 'open',
  code: 'QWERTY',
  createdAt: '2026-11-02T08:00:00Z',
  openedAt: '2026-11-02T09:00:00Z',
  closesAt: '2026-11-02T13:00:00Z',
  participants: 2,
  voters: 0,
  waiting: 0,
  shown: 2,
  hidden: 0,
  themes: [theme, other],
  outcomes: [],
  writable: true,
  version: 1,
}
const page = `/vaerksteder/${id}`
const base = `/api/v1/workshops/${id}`
const sent = (method: string) => server.received.filter((one) => one.method === method)

beforeEach(() => {
  server.on('GET /api/v1/me', { body: member })
  server.on(`GET ${base}`, { body: workshop })
  server.on(`GET ${base}/answers`, { body: { items: [], since: '0', more: false } })
  server.on('GET /api/v1/strategies', { body: { items: [], total: null, next: null } })
})

test('a_theme_that_is_moved_up_changes_places_with_the_one_above', async () => {
  for (const one of [theme, other]) server.on(`PATCH ${base}/themes/${one.id}`, { body: one })
  const { user } = await open(page)
  await user.click(await screen.findByRole('button', { name: 'Flyt Lys op' }))
  await waitFor(() => expect(sent('PATCH')).toHaveLength(2))
  expect(sent('PATCH')).toMatchObject([
    { path: `${base}/themes/tema2`, headers: { 'if-match': '"5-0"' }, body: { place: 1 } },
    { path: `${base}/themes/tema1`, headers: { 'if-match': '"3-0"' }, body: { place: 2 } },
  ])
})

test('a_theme_becomes_a_proposal_to_a_strategy_that_is_put_out', async () => {
  const strategies = [
    { id: 'gammel', title: 'Strategi 2022', status: 'adopted' },
    { id: 'ny', title: 'Strategi 2027', status: 'consultation' },
  ]
  server.on('GET /api/v1/strategies', { body: { items: strategies, total: null, next: null } })
  server.on('GET /api/v1/strategies/ny', {
    body: {
      elements: [
        { id: 'vision', text: 'Vi er raske' },
        { id: 'maal', text: 'Flere går' },
      ],
    },
  })
  server.on(`POST ${base}/outcomes`, { status: 201, body: {} })
  const { user } = await open(page)
  const outcomes = within(
    await screen.findByRole('region', { name: 'Det kom der ud af workshoppen' }),
  )
  await outcomes.findByRole('option', { name: 'Forslag til strategien' })
  await user.selectOptions(outcomes.getByRole('combobox', { name: 'Lav det til' }), 'proposal')
  expect(outcomes.queryByRole('option', { name: 'Strategi 2022' })).not.toBeInTheDocument()
  await outcomes.findByRole('option', { name: 'Flere går' })
  await user.selectOptions(
    outcomes.getByRole('combobox', { name: 'Punkt i strategien' }),
    'Flere går',
  )
  await user.type(outcomes.getByRole('textbox', { name: /^Overskrift/ }), 'Sæt bænke op')
  await user.click(outcomes.getByRole('button', { name: 'Opret' }))
  await waitFor(() =>
    expect(sent('POST')[0]?.body).toMatchObject({
      kind: 'proposal',
      title: 'Sæt bænke op',
      theme: 'tema1',
      strategy: 'ny',
      element: 'maal',
    }),
  )
})

test('what_a_phone_sent_is_shown_again_after_a_reload', async () => {
  server.on('GET /api/v1/workshop-rooms/QWERTY', {
    body: { ...workshop, questions: workshop.questions },
  })
  server.on('POST /api/v1/workshop-rooms/QWERTY/answers', {
    status: 201,
    body: { id: 'svar1', text: 'Bænke' },
  })
  const first = await open('/v/QWERTY')
  await first.user.type(await screen.findByRole('textbox', { name: /Hvad får flere/ }), 'Bænke')
  await first.user.click(screen.getByRole('button', { name: 'Send svar' }))
  expect(await screen.findByText('1 svar er sendt')).toBeInTheDocument()
  first.unmount()
  await open('/v/QWERTY')
  expect(await screen.findByText('1 svar er sendt')).toBeInTheDocument()
  expect(screen.getByText('Bænke')).toBeInTheDocument()
})
