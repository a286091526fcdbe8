import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  settled,
  test,
} from './support/test'

async function wellMade(page: Page) {
  await settled(page)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
}

async function download(page: Page, name: string) {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name }).first().click()
  return readFileSync(await (await waiting).path(), 'utf8')
}

test('a guest is asked to log in', async ({ page }) => {
  await page.goto('/indsigt')
  await settled(page)
  await expect(page.getByText('Indsigt er for netværkets medlemmer.')).toBeVisible()
  await wellMade(page)
})

test('a member follows a number on the map down to its items', async ({ page }) => {
  test.setTimeout(120_000)
  await login(page, 'medlem', '/indsigt')
  await settled(page)
  await expect(page.getByRole('img', { name: /Kort over Danmark/ })).toBeVisible()
  await wellMade(page)
  await page.getByLabel('Vis på kortet').selectOption({ label: 'Prøvet af andres' })
  await expect(page).toHaveURL(/tal=tried/)
  await expect(page.getByRole('img', { name: /Prøvet af andres/ })).toBeVisible()
  expect(await download(page, 'Hent billedet (SVG)')).toContain('<path')
  expect(await download(page, 'Hent som regneark (CSV)')).toContain('"0607";"Fredericia"')
  const number = page.getByRole('link', { name: /Delt viden, Fredericia$/ })
  const shared = Number.parseInt((await number.textContent()) ?? '', 10)
  await number.click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Delt viden, Fredericia' }),
  ).toBeVisible()
  await settled(page)
  await expect(page.getByRole('article')).toHaveCount(Math.min(20, shared))
  await wellMade(page)
})

const others = [
  { name: 'Rækkevidde', heading: 'Så langt når viden', link: /er rullet$/ },
  { name: 'Tid til praksis', heading: 'Tid til praksis', link: /Ikke endnu$/ },
  { name: 'Dækning', heading: 'Det ved vi noget om', link: /Tobak/ },
  { name: 'Strømme', heading: 'Sådan ruller viden', link: / → / },
]

for (const { name, heading, link } of others) {
  test(`a member opens ${name} and follows a number to its items`, async ({ page }) => {
    test.setTimeout(120_000)
    await login(page, 'medlem', '/indsigt')
    await settled(page)
    await page.getByRole('navigation', { name: 'Indsigt' }).getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await settled(page)
    await expect(page.getByRole('img').first()).toBeVisible()
    await wellMade(page)
    expect(await download(page, 'Hent billedet (SVG)')).toContain('<rect')
    expect((await download(page, 'Hent som regneark (CSV)')).split('\r\n').length).toBeGreaterThan(
      2,
    )
    await page.locator('.figure-link').filter({ hasText: link }).first().click()
    await settled(page)
    await expect(page.getByRole('article').first()).toBeVisible()
    await wellMade(page)
  })
}

test('the years are in the address and stay from page to page', async ({ page }) => {
  await login(page, 'medlem', '/indsigt/stroemme?fra=2026')
  await settled(page)
  await expect(page.getByLabel('Fra og med')).toHaveValue('2026')
  await page
    .getByRole('navigation', { name: 'Indsigt' })
    .getByRole('link', { name: 'Dækning' })
    .click()
  await expect(page).toHaveURL(/daekning\?fra=2026/)
  await expect(page.getByLabel('Fra og med')).toHaveValue('2026')
})
