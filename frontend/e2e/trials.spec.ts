import type { Browser, Page } from '@playwright/test'
import { shareForTheNetwork } from './support/knowledge'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  settled,
  test,
} from './support/test'

/** An item that nobody has tried yet, shared by the secretariat. */
const publish = (browser: Browser, title: string) =>
  shareForTheNetwork(browser, {
    title,
    summary: 'Gåture med en fast makker hver onsdag.',
    kind: 'method',
    outcome: 'positive',
    municipality: '0461',
    topics: ['rygestop'],
  })

const practice = (page: Page) => page.getByRole('region', { name: 'Prøvet i praksis' })

test('a municipality tries an item, tells how it went, and writes the experience', async ({
  page,
  browser,
}, { project }) => {
  test.setTimeout(150_000)
  const title = `Gåmakkere ${project.name}${Date.now().toString(36)}`
  const address = await publish(browser, title)
  await login(page, 'koordinator', address)
  await settled(page)
  const trials = practice(page)
  await trials.getByRole('button', { name: /Vi prøver det/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Hvorfor vi prøver det' }).fill('Vi har mange alene.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Fortæl det' }).click()
  await expect(dialog).toBeHidden()
  await expect(trials.getByText('Prøver det nu')).toBeVisible()
  await expect(trials.getByText('Vi har mange alene.')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  await trials.getByRole('button', { name: /Fortæl, hvordan det gik/ }).click()
  await dialog.getByRole('button', { name: 'Gem resultatet' }).click()
  await expect(dialog.getByText('Vælg, hvad I gør nu.')).toBeVisible()
  await expect(dialog.getByText('Vælg, hvordan det gik.')).toBeVisible()
  await dialog.getByLabel('Vi bliver ved i en tilpasset form').check()
  await dialog.getByLabel('Det virkede delvist').check()
  await dialog.getByRole('textbox', { name: 'Hvad skete der?' }).fill('Halvdelen blev ved.')
  await dialog.getByRole('button', { name: 'Tilføj en ændring' }).click()
  await dialog.getByRole('textbox', { name: /Hvad gjorde I anderledes/ }).fill('Om tirsdagen')
  await dialog.getByRole('textbox', { name: 'Hvorfor?' }).fill('Onsdag er der kor')
  await dialog.getByLabel('Ja', { exact: true }).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Gem resultatet' }).click()
  await expect(trials.getByText('Bruger det i en tilpasset form')).toBeVisible()
  await expect(trials.getByText('Om tirsdagen')).toBeVisible()
  await trials.getByText('Sådan er det gået').click()
  await expect(trials.getByText(/Prøver det nu/)).toBeVisible()
  await expectAccessible(page)

  await trials.getByRole('button', { name: /Skriv erfaringen/ }).click()
  await page.waitForURL('**/rediger')
  await settled(page)
  await expect(page.getByRole('textbox', { name: 'Titel' })).not.toHaveValue('')
  await page.goto(address)
  await expect(practice(page).getByText('Erfaringen er fortalt i')).toBeVisible()

  await page.goto('/kommuner/0607')
  await settled(page)
  await expect(page.getByRole('region', { name: 'Fredericia prøver' })).toContainText(title)
  await expect(page.getByRole('region', { name: 'Kommuner, der ligner' })).toContainText(
    /indbyggere/,
  )
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
})

test('a guest reads who tries it and how it went, and no names', async ({ page }) => {
  await page.goto('/kommuner/0607')
  await settled(page)
  const trials = page.getByRole('region', { name: 'Fredericia prøver' })
  await expect(trials.getByRole('article').first()).toBeVisible()
  await expect(trials.getByText('Spørg')).toHaveCount(0)
  await expectAccessible(page)
})
