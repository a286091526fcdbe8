import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { open, server } from '../testsupport/app'
import { member } from '../testsupport/samples'

const definition = { version: 1, text: 'Sådan.' }
const state = { computedUpTo: '2026-11-23T12:00:00Z', firstYear: 2024, lastYear: 2026 }
const place = (key: string) => ({ key, kind: 'group', name: key })

beforeEach(() => {
  server.on('GET /api/v1/me', { body: member })
  server.on('GET /api/v1/insights/flow', {
    body: {
      definition,
      state,
      rolls: 7,
      takenUp: 2,
      links: [{ from: place('group:a'), to: place('group:b'), rolls: 7, takenUp: 2 }],
      years: [{ year: 2026, rolls: 7, takenUp: 2 }],
    },
  })
})

test('a_number_leads_to_the_items_of_its_years', async () => {
  const { user } = await open('/indsigt/stroemme?fra=2025')
  const number = await screen.findByRole(
    'link',
    { name: /^7\s*group:a → group:b/ },
    { timeout: 5000 },
  )
  const address = new URL(number.getAttribute('href') ?? '', 'http://localhost')
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    fra: '2025',
    tal: 'flow',
    noegle: 'group:a',
    andet: 'group:b',
  })
  await user.selectOptions(screen.getByLabelText('Til og med'), '2026')
  const last = server.received.filter(({ path }) => path.includes('insights/flow')).at(-1)
  expect(last?.path).toContain('to=2026')
})

test('figures_that_are_being_made_say_so', async () => {
  server.on('GET /api/v1/insights/flow', {
    body: {
      definition,
      state: { ...state, computedUpTo: null },
      rolls: 0,
      takenUp: 0,
      links: [],
      years: [],
    },
  })
  await open('/indsigt/stroemme')
  expect(await screen.findByText(/ved at blive gjort op/)).toBeVisible()
})
