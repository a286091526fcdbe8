import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { Me } from '../api/types'
import { open, server } from '../testsupport/app'
import { check, checkAnswer, checkId, rhythm } from '../testsupport/checks'
import { themeGroup } from '../testsupport/groups'
import { member } from '../testsupport/samples'
import { problem } from '../testsupport/server'

const chair: Me = {
  ...member,
  roles: [
    {
      role: 'chair',
      municipality: null,
      region: null,
      themeGroup: { slug: 'soevn', name: 'Søvn' },
    },
  ],
}
const draft = check(
  '2026-11-02',
  [checkAnswer('budget', null), checkAnswer('cross-sector', null)],
  { status: 'draft', finishedBy: null, finishedAt: null },
)
const page = (...items: unknown[]) => ({ body: { items, total: items.length, next: null } })
const group = '/temagrupper/soevn/netvaerkstjek'
const api = `/api/v1/check-ins/${checkId}`

beforeEach(() => {
  server.on('GET /api/v1/me', { body: chair })
  server.on('GET /api/v1/theme-groups/soevn', { body: themeGroup })
  server.on('GET /api/v1/theme-groups/soevn/check-ins', page())
  server.on('GET /api/v1/theme-groups/soevn/check-in-rhythm', { body: rhythm })
  server.on(`GET ${api}`, { body: draft })
})

test('somebody_else_is_told_whose_it_is_and_asks_for_nothing', async () => {
  server.on('GET /api/v1/me', { body: member })
  await open(group)
  expect(await screen.findByText(/Netværkstjekket er gruppens eget/)).toBeVisible()
  expect(server.received.some(({ path }) => path.includes('check-in'))).toBe(false)
})

test('an_answer_is_sent_by_the_version_that_was_read_and_the_next_criterion_follows', async () => {
  server.on(`PUT ${api}/answers/budget`, { body: checkAnswer('budget', 'not-met') })
  const { user } = await open(`${group}/${checkId}`)
  expect(await screen.findByRole('heading', { name: 'budget' })).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'Ikke opfyldt' }))
  await user.type(screen.getByRole('textbox', { name: /Næste skridt/ }), 'Spørg direktionen')
  await user.click(screen.getByRole('button', { name: 'Gem og gå videre' }))
  expect(await screen.findByRole('heading', { name: 'cross-sector' })).toBeVisible()
  const sent = server.received.find(({ method }) => method === 'PUT')
  expect(sent?.headers['if-match']).toMatch(/^"0-/)
  expect(sent?.body).toMatchObject({ status: 'not-met', nextStep: 'Spørg direktionen', due: null })
})

test('what_a_check_lacks_leads_to_its_criterion', async () => {
  server.on(`PUT ${api}/status`, {
    status: 422,
    body: problem(422, 'validation-failed', [
      { pointer: '/answers/budget/status', code: 'check-status-needed', detail: 'Vælg.' },
    ]),
  })
  const { user } = await open(`${group}/${checkId}?kriterium=afslut`)
  await user.click(await screen.findByRole('button', { name: 'Afslut netværkstjekket' }))
  const alert = await screen.findByRole('alert')
  expect(within(alert).getByRole('link', { name: 'budget' })).toHaveAttribute(
    'href',
    `${group}/${checkId}?kriterium=budget`,
  )
})

test('a_late_step_comes_first_and_is_marked_as_done', async () => {
  const late = { nextStep: 'Ring', due: '2026-01-01', stepState: 'overdue' as const, version: 4 }
  const done = check(
    '2026-11-02',
    [
      checkAnswer('budget', 'partly', { nextStep: 'Skriv', stepState: 'open' }),
      checkAnswer('cross-sector', 'not-met', late),
    ],
    { current: true },
  )
  server.on('GET /api/v1/theme-groups/soevn/check-ins', page(done))
  server.on(`PUT ${api}/answers/cross-sector/step-status`, {
    body: checkAnswer('cross-sector', 'not-met', { ...late, stepState: 'done' }),
  })
  const { user } = await open(group)
  const buttons = await screen.findAllByRole('button', { name: /^Marker som gjort/ })
  expect(buttons[0]).toHaveAccessibleName(/^Marker som gjort ?: cross-sector/)
  await user.click(screen.getByRole('button', { name: /cross-sector/ }))
  await waitFor(() => {
    const sent = server.received.find(({ method }) => method === 'PUT')
    expect(sent?.body).toEqual({ status: 'done' })
    expect(sent?.headers['if-match']).toMatch(/^"4-/)
  })
})
