import { parseAtomFeed } from 'feedsmith'
import { share } from './support/knowledge'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  settled,
  test,
} from './support/test'

const group = '/temagrupper/tobak-og-nikotin'

test('a visitor finds the feed of a group, and a reader of another house reads it', async ({
  page,
  request,
}) => {
  await page.goto(group)
  await settled(page)
  const link = page.getByRole('link', { name: /^Abonnér \(Atom\) ?: / })
  const address = (await link.getAttribute('href')) ?? ''
  await expect(page.locator('head link[type="application/atom+xml"]')).toHaveAttribute(
    'href',
    address,
  )
  await expectAccessible(page)
  const answer = await request.get(address)
  expect(answer.headers()['content-type']).toContain('application/atom+xml')
  const feed = parseAtomFeed(await answer.text())
  expect(feed.title?.value ?? feed.title).toContain('Tobak og nikotin')
  expect(feed.entries?.length).toBeGreaterThan(0)
  for (const entry of feed.entries ?? []) {
    expect(entry.id).toMatch(/^urn:uuid:/)
    expect(entry.links?.length).toBe(2)
  }
})

test('a search has a feed of its own', async ({ page }) => {
  await page.goto('/?q=rygestop&outcome=negative')
  await settled(page)
  await expect(page.getByRole('link', { name: /^Abonnér \(Atom\) ?: / })).toHaveAttribute(
    'href',
    '/api/v1/knowledge-items/feed?q=rygestop&outcome=negative',
  )
})

test('a member has a secret address until they end it', async ({ page, playwright, baseURL }, {
  project,
}) => {
  test.setTimeout(90_000)
  const title = `Kun for medlemmer ${project.name}${Date.now().toString(36)}`
  await login(page, 'forperson', group)
  await share(page.request, {
    title,
    summary: 'Det virkede hos os',
    kind: 'experience',
    outcome: 'positive',
    themeGroup: 'tobak-og-nikotin',
    visibility: 'members',
  })
  await page.goto('/min-side/besked')
  await settled(page)
  const section = page.getByRole('region', { name: 'Ny viden i din feedlæser' })
  await section.getByRole('button', { name: 'Lav en adresse til mig' }).click()
  const address = new URL((await section.locator('code').textContent()) ?? '')
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  const nobody = await playwright.request.newContext({ ...(baseURL && { baseURL }) })
  await expect(async () => {
    const feed = parseAtomFeed(await (await nobody.get(address.pathname)).text())
    expect(JSON.stringify(feed.entries)).toContain(title)
  }).toPass({ timeout: 10_000 })

  await section.getByRole('button', { name: 'Gør adressen ugyldig' }).click()
  await page.getByRole('button', { name: 'Ja, gør den ugyldig' }).click()
  await expect(section.getByRole('button', { name: 'Lav en adresse til mig' })).toBeVisible()
  expect((await nobody.get(address.pathname)).status()).toBe(404)
  await nobody.dispose()
})
