import { expect, isMobile, openMenu, settled, test } from './support/test'

test('a visitor searches, reads an item and follows it to its group', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Søg i viden' }).fill('rygestop')
  await page.getByRole('button', { name: 'Søg', exact: true }).click()
  await expect(page).toHaveURL(/\?q=rygestop/)
  await expect(page.getByRole('heading', { name: /resultat(er)? for “rygestop”/ })).toBeVisible()
  await expect(page.locator('mark').first()).toHaveText(/ryge/i)

  const title = 'Rygestophold på tværs af fire små firmaer holdt ikke'
  await page.getByRole('article').getByRole('link', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Kort fortalt' })).toBeVisible()

  await page
    .locator('.facts')
    .getByRole('link')
    .and(page.locator('[href^="/temagrupper/"]'))
    .click()
  await settled(page)
  await expect(page.getByRole('heading', { name: 'Spilleregler' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Nyt fra gruppen' })).toBeVisible()
})

test('the keyboard alone finds and opens an item', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Gå til indholdet' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Søg i viden' })).toBeFocused()

  const suggestions = page.getByRole('listbox', { name: 'Forslag' })
  await page.keyboard.type('ryge')
  await expect(suggestions.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(suggestions.getByRole('option', { selected: true })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(suggestions).toBeHidden()

  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=ryge/)
  const hit = page.getByRole('article').first().getByRole('link').first()
  await hit.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/viden\//)
})

test('filters are in the address and can be taken away one by one', async ({ page }) => {
  await page.goto('/')
  if (isMobile(page)) await page.getByRole('button', { name: /Vis filtre/ }).click()
  await page.getByRole('checkbox', { name: /^Det virkede ikke/ }).check()
  await expect(page).toHaveURL(/outcome=negative/)
  if (isMobile(page)) {
    await expect(page.getByRole('button', { name: /Skjul filtre.*1 valgt/ })).toBeVisible()
    await page.getByRole('button', { name: /Skjul filtre/ }).click()
  }
  for (const card of await page.getByRole('article').all()) {
    await expect(card).toContainText('Det virkede ikke')
  }
  await page.reload()
  await page.getByRole('button', { name: /Fjern filter: Det virkede ikke/ }).click()
  await expect(page).not.toHaveURL(/outcome/)
})

test('what did not work is one click away from the front page', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('link', { name: /Det virkede ikke/ })
    .first()
    .click()
  await expect(page).toHaveURL(/outcome=negative/)
  await expect(page.getByRole('article').first()).toContainText('Det virkede ikke')
})

test('the language is changed and kept', async ({ page }) => {
  await page.goto('/temagrupper')
  await openMenu(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Theme groups')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Theme groups')
})

test('the map leads to a municipality and its knowledge', async ({ page }) => {
  await page.goto('/kommuner')
  await page.getByLabel('Region').selectOption({ label: 'Region Syddanmark' })
  await expect(page).toHaveURL(/region=/)
  await expect(page.getByRole('row')).toHaveCount(23)
  await page.getByRole('link', { name: 'Delt viden' }).click()
  await page.getByRole('row').nth(1).getByRole('link').click()
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kommune/)
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('an address that leads nowhere says so', async ({ page }) => {
  await page.goto('/findes/slet/ikke')
  await expect(page.getByRole('heading', { name: 'Her rullede tråden væk' })).toBeVisible()
})
