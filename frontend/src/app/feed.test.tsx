import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { open, server } from '../testsupport/app'
import { member, searchAnswer, walkingGroups } from '../testsupport/samples'

const alternate = () => document.head.querySelector('link[type="application/atom+xml"]')

test('the_front_page_leads_to_the_feed_of_everything_and_a_search_to_its_own', async () => {
  server.on('GET /api/v1/knowledge-items', () => ({ body: searchAnswer([walkingGroups]) }))
  const { user } = await open('/')
  await screen.findByRole('heading', { name: walkingGroups.title })
  expect(screen.getByRole('link', { name: /^Abonnér \(Atom\) ?: / })).toHaveAttribute(
    'href',
    '/api/v1/knowledge-items/feed',
  )
  expect(alternate()).toHaveAttribute('title', 'Ny viden i hele netværket')
  await user.click(await screen.findByRole('checkbox', { name: /Det virkede ikke/ }))
  await waitFor(() =>
    expect(alternate()).toHaveAttribute('href', '/api/v1/knowledge-items/feed?outcome=negative'),
  )
})

test('what_is_followed_has_feeds_of_its_own_once_there_is_an_address', async () => {
  const url = 'http://net.example/api/v1/feeds/hemmelig'
  const followed = { createdAt: '2026-11-01T10:00:00Z', demo: false, version: 0 }
  const none = { themeGroup: null, topic: null, municipality: null, item: null, search: null }
  server.on('GET /api/v1/me', { body: { ...member, memberId: 'm1' } })
  server.on('GET /api/v1/me/digest', {
    body: {
      frequency: 'off',
      weekday: 'monday',
      hour: 7,
      timeZone: 'Europe/Copenhagen',
      language: null,
      email: 'a@example.org',
      next: null,
      version: 0,
    },
  })
  server.on('GET /api/v1/me/subscriptions', {
    body: {
      items: [
        { ...followed, ...none, id: 's1', kind: 'topic', topic: { id: 'a', label: 'Rygestop' } },
        { ...followed, ...none, id: 's2', kind: 'item', item: { id: 'b', title: 'En ting' } },
      ],
      total: null,
      next: null,
    },
  })
  server.on('GET /api/v1/me/feed', { body: { url: null, createdAt: null, version: 0 } })
  server.on('POST /api/v1/me/feed', { status: 201, body: { url, createdAt: null, version: 0 } })
  const { user } = await open('/min-side/besked')
  const make = await screen.findByRole('button', { name: 'Lav en adresse til mig' })
  expect(screen.queryByRole('button', { name: /Kopiér feed/ })).not.toBeInTheDocument()
  server.on('GET /api/v1/me/feed', { body: { url, createdAt: null, version: 0 } })
  await user.click(make)
  expect(await screen.findByText(url)).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Kopiér feed for Rygestop' }))
  expect(await navigator.clipboard.readText()).toBe(`${url}/s1`)
  expect(screen.queryByRole('button', { name: 'Kopiér feed for En ting' })).not.toBeInTheDocument()
})
