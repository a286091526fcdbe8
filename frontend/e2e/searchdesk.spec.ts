import type { Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  openAs,
  settled,
  test,
} from './support/test'

const desk = '/administration/soegning'

/** A word that nobody else has used: letters alone, for numbers are not kept. */
function unheardOf(name: string) {
  const letters = [...`${name}${Date.now()}${Math.random()}`]
    .map((sign) => (/\d/.test(sign) ? String.fromCharCode(97 + Number(sign)) : sign))
    .join('')
  return `ord${letters.toLowerCase().replace(/[^a-z]/g, '')}`.slice(0, 40)
}

async function search(page: Page, words: string) {
  await page.goto(`/?q=${encodeURIComponent(words)}`)
  await settled(page)
}

test('a member is told whose page it is', async ({ page }) => {
  await login(page, 'medlem', desk)
  await settled(page)
  await expect(page.getByText(/Her passer sekretariatet søgningen/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Tilføj ord' })).toHaveCount(0)
  await expectAccessible(page)
})

test('a word that is added is found by at once, and no longer when it is removed', async ({
  page,
  browser,
}, { project }) => {
  test.setTimeout(90_000)
  const word = unheardOf(project.name)
  const reader = await openAs(browser, 'medlem')
  await search(reader, word)
  await expect(reader.locator('.k-card')).toHaveCount(0)

  await login(page, 'sekretariat', '/administration')
  await settled(page)
  await page.getByRole('link', { name: 'Søgningen' }).click()
  await settled(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tilføj ord' }).click()
  await page.getByRole('button', { name: 'Gem ordene' }).click()
  await expect(page.getByText('Skal udfyldes.')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page
    .getByRole('textbox', { name: /Ord, der betyder det samme/ })
    .fill(`${word}\nrygestop\nholde op med at ryge`)
  await page.getByRole('button', { name: 'Gem ordene' }).click()
  await expect(page.getByText(`Søgningen kender nu: ${word}`)).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  await search(reader, word)
  await expect(reader.locator('.k-card').first()).toBeVisible()

  await page.getByRole('textbox', { name: 'Find ord' }).fill(word)
  await page.getByRole('button', { name: new RegExp(`^Fjern ?: ${word}`) }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Fjern' }).click()
  await expect(page.getByText(`Søgningen har glemt: ${word}`)).toBeVisible()
  await page.getByText('Historik', { exact: true }).click()
  await expect(page.getByText('Fjernet').first()).toBeVisible()
  await expectAccessible(page)

  await search(reader, word)
  await expect(reader.locator('.k-card')).toHaveCount(0)
})

test('what three people look for in vain is a gap, which words close', async ({ page, browser }, {
  project,
}) => {
  test.setTimeout(120_000)
  const word = unheardOf(project.name)
  for (const user of ['medlem', 'koordinator', 'forperson']) {
    const reader = await openAs(browser, user)
    await search(reader, word)
    await reader.context().close()
  }
  await login(page, 'sekretariat', `${desk}?tab=gaps`)
  await settled(page)
  const gap = page.getByRole('listitem').filter({ hasText: word }).first()
  await expect(async () => {
    await page.reload()
    await settled(page)
    await expect(gap).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(gap.getByText('Finder stadig intet')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  await gap.getByRole('link', { name: /Efterlys/ }).click()
  await expect(page.locator('#question')).toHaveValue(word)
  await page.goBack()
  await settled(page)
  await gap.getByRole('link', { name: /Tilføj ord/ }).click()
  const words = page.getByRole('textbox', { name: /Ord, der betyder det samme/ })
  await expect(words).toHaveValue(`${word}\n`)
  await words.fill(`${word}\nrygestop`)
  await page.getByRole('button', { name: 'Gem ordene' }).click()
  await expect(page.getByText(`Søgningen kender nu: ${word}`)).toBeVisible()
  await page.getByRole('link', { name: 'Huller i viden' }).click()
  await expect(gap.getByRole('link', { name: /Finder nu/ })).toBeVisible()
  await gap.getByRole('button', { name: /Vis ikke mere/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Vis ikke mere' }).click()
  await expect(page.getByText('Det bliver ikke vist mere.')).toBeVisible()
  await expect(page.getByText(word)).toHaveCount(0)
})
