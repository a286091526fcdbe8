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

test.use({ expectedErrors: /422/ })

const group = '/temagrupper/tobak-og-nikotin'
const checks = `${group}/netvaerkstjek`

async function wellMade(page: Page) {
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
}

/** A group has one draft at a time: what another journey left is thrown away. */
async function withoutDraft(page: Page) {
  const draft = page.getByRole('link', { name: 'Fortsæt netværkstjekket' })
  if (!(await draft.isVisible())) return
  await draft.click()
  await page.getByRole('link', { name: /^Afslut/ }).click()
  await page.getByRole('button', { name: 'Slet udkastet' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Slet udkastet' }).click()
  await settled(page)
}

async function answer(page: Page, status: string) {
  await page.getByRole('radio', { name: status, exact: true }).check()
  await page.getByRole('button', { name: 'Gem og gå videre' }).click()
}

test('a guest sees nothing of it and is told whose it is', async ({ page }) => {
  await page.goto(group)
  await settled(page)
  await expect(page.getByRole('heading', { name: 'Netværkstjek', exact: true })).toHaveCount(0)
  await page.goto(checks)
  await settled(page)
  await expect(page.getByText(/Netværkstjekket er gruppens eget/)).toBeVisible()
  await wellMade(page)
})

test('a chair fills in a check, finishes it and settles a next step', async ({ page }) => {
  test.setTimeout(120_000)
  await login(page, 'forperson', group)
  await settled(page)
  await expect(page.getByRole('heading', { name: 'Netværkstjek', exact: true })).toBeVisible()
  await wellMade(page)
  await page.getByRole('link', { name: /Se alle netværkstjek/ }).click()
  await settled(page)
  await expect(page.getByRole('img', { name: /Hvad gruppen sagde/ })).toBeVisible()
  await wellMade(page)
  await withoutDraft(page)

  await page.getByRole('button', { name: 'Begynd et netværkstjek' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Begynd' }).click()
  await expect(page.getByText('Kriterium 1 af 8')).toBeVisible()
  await wellMade(page)
  await answer(page, 'Opfyldt')
  await expect(page.getByText('Kriterium 2 af 8')).toBeVisible()

  await page.getByRole('link', { name: /^Afslut/ }).click()
  await page.getByRole('button', { name: 'Afslut netværkstjekket' }).click()
  await expect(page.getByText('Det her mangler, før I kan afslutte:')).toBeVisible()
  await wellMade(page)
  await page.getByRole('alert').getByRole('link').first().click()

  await expect(page.getByText('Kriterium 2 af 8')).toBeVisible()
  await page.getByRole('radio', { name: 'Ikke opfyldt' }).check()
  await page.getByRole('textbox', { name: 'Næste skridt' }).fill('Tal med direktionen')
  await page.getByRole('textbox', { name: 'Hvem tager sig af det?' }).fill('Freja')
  await page.reload()
  await settled(page)
  await expect(page.getByRole('textbox', { name: 'Næste skridt' })).toHaveValue(
    'Tal med direktionen',
  )
  await page.getByRole('button', { name: 'Gem og gå videre' }).click()
  for (let place = 3; place <= 8; place++) {
    await expect(page.getByText(`Kriterium ${place} af 8`)).toBeVisible()
    await answer(page, place === 8 ? 'Ikke relevant' : 'Delvist opfyldt')
  }
  await expect(page.getByText('8 af 8 kriterier er besvaret')).toBeVisible()
  await page.getByRole('button', { name: 'Afslut netværkstjekket' }).click()
  await expect(page.getByText(/^Afsluttet/)).toBeVisible()
  await wellMade(page)
  await page.getByRole('button', { name: /^Marker som gjort/ }).click()
  await expect(page.getByText(/^Gjort/)).toBeVisible()
  await wellMade(page)
})

test('the secretariat sees all groups unranked and makes a version of the criteria', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  await login(page, 'sekretariat', '/administration/netvaerkstjek')
  await settled(page)
  const groups = page
    .getByRole('region', { name: 'Grupper og kriterier som tabel' })
    .locator('tbody th')
  await expect(groups.first()).toBeVisible()
  const names = await groups.allInnerTexts()
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'da')))
  await wellMade(page)

  await page.getByRole('link', { name: 'Kriterier' }).click()
  await expect(page.getByRole('heading', { name: 'Forankring i budget' })).toBeVisible()
  await wellMade(page)
  await page.getByRole('button', { name: 'Lav en ny udgave' }).click()
  await page.getByText('2. Forankring i budget').click()
  const danish = page.getByRole('group', { name: 'På dansk' }).first()
  await danish.getByRole('textbox', { name: /^Kriterium/ }).fill('')
  await wellMade(page)
  await page.getByRole('button', { name: /^Gem udgave/ }).click()
  await expect(page.getByText('Skal udfyldes.')).toBeVisible()
  await danish.getByRole('textbox', { name: /^Kriterium/ }).fill('Forankring i budget')
  await page.getByRole('button', { name: /^Gem udgave/ }).click()
  await expect(page.getByText(/^Udgave \d+ gælder fra nu af/)).toBeVisible()

  const member = await openAs(browser, 'medlem', '/administration/netvaerkstjek')
  await expect(
    member.getByText('Overblikket over netværkstjek er for sekretariatet.'),
  ).toBeVisible()
})
