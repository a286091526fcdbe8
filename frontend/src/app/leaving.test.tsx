import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Me } from '../api/types'
import { open, server } from '../testsupport/app'
import { rhythm } from '../testsupport/checks'
import { themeGroup } from '../testsupport/groups'
import { member } from '../testsupport/samples'
import { problem } from '../testsupport/server'

const participant: Me = {
  ...member,
  roles: [
    {
      role: 'member',
      municipality: null,
      region: null,
      themeGroup: { slug: 'soevn', name: 'Søvn' },
    },
  ],
}
const none = { items: [], total: 0, next: null }
const participation = {
  id: '0199b0a0-0000-7000-8000-0000000000aa',
  version: 0,
  member: { id: member.memberId, name: member.name },
  themeGroup: { slug: 'soevn', name: 'Søvn' },
  role: 'participant',
  startsOn: '2026-01-01',
  endsOn: null,
}

test('who_has_left_a_group_asks_no_more_for_what_is_its_own', async () => {
  let left = false
  const refused: string[] = []
  const own = (name: string, body: unknown) =>
    server.on(`GET /api/v1/theme-groups/soevn/${name}`, () => {
      if (!left) return { body }
      refused.push(name)
      return { status: 403, body: problem(403, 'forbidden') }
    })
  own('check-ins', none)
  own('check-in-rhythm', rhythm)
  server.on('GET /api/v1/me', async () => {
    // Who one is now is the last answer to come.
    if (left) await new Promise((later) => setTimeout(later, 50))
    return { body: left ? member : participant }
  })
  server.on('GET /api/v1/theme-groups/soevn', () => ({
    body: { ...themeGroup, allowed: left ? [] : ['leave'] },
  }))
  server.on('GET /api/v1/theme-groups/soevn/participations', () => ({
    body: left ? none : { ...none, items: [participation], total: 1 },
  }))
  server.on(`DELETE /api/v1/theme-groups/soevn/participations/${participation.id}`, () => {
    left = true
    return { status: 200, body: { ...participation, endsOn: '2026-02-01' } }
  })
  const { user } = await open('/temagrupper/soevn')
  expect(await screen.findByRole('heading', { name: 'Netværkstjek' })).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Forlad gruppen' }))
  await user.click(screen.getByRole('button', { name: 'Ja, forlad gruppen' }))
  await expect.poll(() => screen.queryByRole('button', { name: 'Forlad gruppen' })).toBeNull()
  await server.quiet()
  expect(left).toBe(true)
  expect(refused).toEqual([])
})
