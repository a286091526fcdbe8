import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { open, server } from '../testsupport/app'
import { problem } from '../testsupport/server'

test('the_examples_name_the_addresses_of_this_installation', async () => {
  server.on('GET /api/openid-configuration', {
    body: {
      issuer: 'https://login.example.org',
      authorization_endpoint: 'https://login.example.org/auth',
      token_endpoint: 'https://login.example.org/token',
      grant_types_supported: ['client_credentials'],
      code_challenge_methods_supported: ['S256'],
    },
  })
  await open('/developers')
  expect(await screen.findByText(/TOKEN_URL=https:\/\/login\.example\.org\/token/)).toBeVisible()
  expect(screen.getByText(new RegExp(`VIDENRUL_URL=${window.location.origin}`))).toBeVisible()
  expect(screen.queryByText(/viden\.example\.dk/)).not.toBeInTheDocument()
})

test('every_example_follows_the_language_that_is_chosen_once', async () => {
  const { user } = await open('/developers')
  const first = (await screen.findAllByRole('tab', { name: 'curl' }))[0]
  if (!first) throw new Error('No tab')
  await user.click(first)
  await user.keyboard('{ArrowLeft}')
  expect(screen.getAllByRole('tab', { name: 'Java', selected: true })).toHaveLength(4)
  expect(screen.getByText('Copy.java')).toBeVisible()
  expect(screen.queryByText('copy.sh')).not.toBeInTheDocument()
})

test('a_scope_names_the_calls_that_need_it_in_the_served_contract', async () => {
  const operation = (summary: string, scope?: string) => ({
    operationId: summary,
    summary,
    security: [{}, { session: [] }, { token: scope ? [scope] : [] }, { login: [] }],
  })
  server.on('GET /api/openapi', {
    body: {
      paths: {
        '/api/v1/events': { get: operation('Events', 'events:read') },
        '/api/v1/topics': { get: operation('Topics') },
      },
    },
  })
  const { user } = await open('/developers/scopes')
  await user.click(await screen.findByText('Ét kald'))
  expect(screen.getByText('/api/v1/events', { exact: false })).toBeVisible()
  expect(screen.queryByText('Topics')).not.toBeInTheDocument()
})

test('the_status_says_what_is_late_and_when_nothing_answers', async () => {
  const standing = { at: '2026-11-23T10:00:00Z', version: '1', database: 'ready' }
  server.on('GET /api/v1/status', {
    body: { ...standing, search: 'catching-up', searchDelaySeconds: 90 },
  })
  const { unmount } = await open('/developers/status')
  const list = await screen.findByRole('list', { name: 'Status' })
  expect(within(list).getByText('Er ved at indhente')).toBeVisible()
  expect(within(list).getByText(/er 90 sekunder gammel/)).toBeVisible()
  unmount()

  server.on('GET /api/v1/status', { status: 503, body: problem(503, 'unavailable') })
  await open('/developers/status')
  expect(await screen.findByText('Svarer ikke')).toBeVisible()
  expect(screen.queryByText('Databasen')).not.toBeInTheDocument()
})

test('a_kind_of_problem_that_nobody_knows_leads_to_all_of_them', async () => {
  await open('/developers/errors/no-such')
  expect(await screen.findByText('Ingen fejl i dette API hedder no-such.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Alle slags fejl' })).toHaveAttribute(
    'href',
    '/developers/errors',
  )
})
