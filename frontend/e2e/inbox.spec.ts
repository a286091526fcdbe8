import type { Page } from '@playwright/test'
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

const group = '/temagrupper/tobak-og-nikotin'

/** As the chair's own client would. */
const publish = (page: Page, title: string) =>
  share(page.request, {
    title,
    summary: 'Det virkede hos os',
    kind: 'experience',
    outcome: 'positive',
    themeGroup: 'tobak-og-nikotin',
  })

test('a coordinator follows a group and is told what its chair publishes', async ({
  page,
  browser,
}, { project, retry }) => {
  test.setTimeout(120_000)
  const title = `Røgfri skoletid ${project.name}${retry}${Date.now().toString(36)}`
  await login(page, 'koordinator', group)
  await settled(page)
  const follow = page.getByRole('button', { name: /^(Følg|Følger) ?: / })
  if ((await follow.getAttribute('aria-pressed')) === 'false') await follow.click()
  await expect(follow).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(page)

  const chair = await openAs(browser, 'forperson', group)
  await publish(chair, title)
  await chair.context().close()

  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('link', { name: /^Indbakke, [1-9]/ })).toBeVisible({
      timeout: 2000,
    })
  }).toPass({ timeout: 30_000 })
  await page.getByRole('link', { name: /^Indbakke, / }).click()
  await settled(page)
  const entry = page.getByRole('listitem').filter({ hasText: title })
  await expect(entry.getByText(/fordi du følger temagruppen/)).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  await entry.getByRole('button', { name: /Marker som læst/ }).click()
  await expect(entry.getByRole('button', { name: /Marker som ulæst/ })).toBeVisible()
  await entry.getByRole('link', { name: new RegExp(title) }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  await page.goto('/min-side/besked')
  await settled(page)
  await page.getByRole('radio', { name: 'Hver uge' }).check()
  await page.getByRole('combobox', { name: 'Dag' }).selectOption('friday')
  await page.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByText('Det er gemt.')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.getByRole('radio', { name: 'Aldrig' }).check()
  await page.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByText('Det er gemt.')).toBeVisible()
  const stop = page.getByRole('button', { name: /Følg ikke længere ?: Tobak/ })
  await stop.click()
  await expect(stop).toHaveCount(0)
})

test('a search is kept and found again among what one follows', async ({ page }, {
  project,
  retry,
}) => {
  const name = `Unge ${project.name}${retry}${Date.now().toString(36)}`
  await login(page, 'medlem', `/?q=${encodeURIComponent(name)}`)
  await page.getByRole('button', { name: 'Gem søgningen' }).click()
  await expect(page.getByRole('textbox', { name: 'Hvad skal den hedde?' })).toHaveValue(name)
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByText(`Søgningen "${name}" er gemt.`)).toBeVisible()
  await expectAccessible(page)
  await page.goto('/min-side/besked')
  await settled(page)
  await page.getByRole('link', { name }).click()
  await expect(page).toHaveURL(/q=Unge/)
  await page.goto('/min-side/besked')
  const stop = page.getByRole('button', { name: new RegExp(`Følg ikke længere ?: ${name}`) })
  await stop.click()
  await expect(stop).toHaveCount(0)
})

test.describe('with a link that leads nowhere', () => {
  test.use({ expectedErrors: /404/ })

  test('who clicks the link of a letter is asked first', async ({ page }) => {
    await page.goto('/afmeld/findes-ikke')
    await settled(page)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ja, send ikke flere' }).click()
    await expect(page.getByText(/Linket virker ikke længere/)).toBeVisible()
  })
})
