import type { Browser } from '@playwright/test'
import { share } from './support/knowledge'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  openAs,
  settled,
  test,
} from './support/test'

const desk = '/temagrupper/tobak-og-nikotin/bord'

/** An item of the network about what the group is about, so that it is among the best for it. */
async function publish(browser: Browser, title: string) {
  const page = await openAs(browser, 'sekretariat')
  const group = await (await page.request.get('/api/v1/theme-groups/tobak-og-nikotin')).json()
  await share(page.request, {
    title,
    summary: 'Tobak og nikotin: unge hjælper hinanden ud af det i frikvarteret.',
    kind: 'experience',
    outcome: 'mixed',
    topics: group.topics.map((topic: { id: string }) => topic.id),
    focusAreas: group.focusAreas.map((area: { id: string }) => area.id),
    preventionPackages: group.preventionPackages.map((one: { id: string }) => ({ id: one.id })),
  })
  await page.context().close()
}

test('a chair takes up one suggestion and dismisses another', async ({ page, browser }, {
  project,
}) => {
  test.setTimeout(120_000)
  const stamp = `${project.name}${Date.now().toString(36)}`
  const wanted = `Nikotinfri pause ${stamp}`
  const unwanted = `Tobak uden for porten ${stamp}`
  await publish(browser, unwanted)
  await publish(browser, wanted)

  await login(page, 'forperson', desk)
  await settled(page)
  const section = page.getByRole('region', { name: 'Måske noget for jer' })
  const card = (title: string) => section.getByRole('listitem').filter({ hasText: title })
  await expect(async () => {
    await page.reload()
    await settled(page)
    const all = section.getByRole('button', { name: /Vis alle/ })
    if (await all.isVisible()) await all.click()
    await expect(card(wanted).first()).toBeVisible({ timeout: 1000 })
    await expect(card(unwanted).first()).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 60_000 })
  await expect(
    card(wanted)
      .first()
      .getByText(/deler emne/),
  ).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  await card(wanted)
    .first()
    .getByRole('button', { name: /Tag den op/ })
    .click()
  const dialog = page.getByRole('dialog')
  const note = dialog.getByRole('textbox', { name: /Hvorfor er den vigtig/ })
  await expect(note).toHaveValue(/^Deler emne/)
  await expectAccessible(page)
  await note.fill('')
  await dialog.getByRole('button', { name: 'Tag den op' }).click()
  await expect(dialog.getByText('Skriv, hvorfor den er vigtig for jer.')).toBeVisible()
  await note.fill('Det mangler vi netop nu.')
  await dialog.getByRole('button', { name: 'Tag den op' }).click()
  await expect(section.getByText(`${wanted} er taget op i Tobak og nikotin.`)).toBeVisible()
  await expect(card(wanted)).toHaveCount(0)

  await card(unwanted)
    .first()
    .getByRole('button', { name: /Ikke for os/ })
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Vis den ikke igen' }).click()
  await expect(section.getByText(`I får ikke ${unwanted} foreslået igen.`)).toBeVisible()
  await page.reload()
  await settled(page)
  await expect(card(unwanted)).toHaveCount(0)

  await section.getByRole('button', { name: 'Vis afviste' }).click()
  const dismissed = section.getByRole('list', { name: 'Afviste forslag' })
  const row = dismissed.getByRole('listitem').filter({ hasText: unwanted })
  await expect(row).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await row.getByRole('button', { name: /Foreslå den igen/ }).click()
  await expect(section.getByText(`${unwanted} er et forslag igen.`)).toBeVisible()
  await expect(row).toHaveCount(0)
})

test('a coordinator finds what may be of use to the municipality', async ({ page }) => {
  await login(page, 'koordinator', '/kommuner/0607')
  await settled(page)
  await expect(page.getByRole('region', { name: 'Måske noget for jer' })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.goto('/min-side')
  await settled(page)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
})
