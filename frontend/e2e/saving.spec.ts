import { begin, saved, wordFor } from './support/editor'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  openAs,
  test,
} from './support/test'

// The browser notes every call that failed; here that is what the journeys are about.
test.use({ expectedErrors: /status of (40[134]|412|499)|ERR_INTERNET_DISCONNECTED/ })

test('two people in one draft lose nothing and settle what clashes', async ({ page, browser }) => {
  test.setTimeout(90_000)
  const title = wordFor('Samtidig')
  await login(page, 'forperson', '/viden/ny')
  const id = await begin(page, title, 'Materiale')
  const other = await openAs(browser, 'forperson', `/viden/${id}/rediger`)
  await expect(other.getByRole('textbox', { name: /^Titel/ })).toHaveValue(title)

  await other.getByRole('textbox', { name: /^Resumé/ }).fill('Skrevet af den anden.')
  await saved(other)
  await page.getByRole('textbox', { name: /^Titel/ }).fill(`${title} fra den ene`)
  await expect(page.getByText('En anden har også rettet i den')).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Resumé/ })).toHaveValue('Skrevet af den anden.')
  await saved(page)
  await expectAccessible(page)

  await other.getByRole('textbox', { name: /^Titel/ }).fill(`${title} fra den anden`)
  await expect(other.getByRole('heading', { name: 'I har skrevet samtidig' })).toBeFocused()
  await expect(other.locator('.clash ins').first()).toBeVisible()
  await expectAccessible(other)
  await expectNoSidewaysScrolling(other)
  const result = other.getByRole('textbox', { name: /Det kommer til at stå/ })
  await expect(result).toHaveValue(`${title} fra den anden`)
  await other.getByRole('button', { name: /^Brug den andens/ }).click()
  await expect(result).toHaveValue(`${title} fra den ene`)
  await result.fill(`${title} fra dem begge`)
  await other.getByRole('button', { name: 'Gem det, og skriv videre' }).click()
  await saved(other)
  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Titel/ })).toHaveValue(`${title} fra dem begge`)
  await other.context().close()
})

test('a lost session keeps the text and brings it back after the login', async ({ page }) => {
  test.setTimeout(90_000)
  const title = wordFor('Logud')
  await login(page, 'medlem', '/viden/ny')
  const id = await begin(page, title, 'Metode')
  await page.goto(`/viden/${id}/rediger`)
  const summary = page.getByRole('textbox', { name: /^Resumé/ })
  await expect(summary).toBeVisible()
  await page.context().clearCookies()
  await summary.fill('Skrevet efter at sessionen var væk.')
  const again = page.getByRole('link', { name: 'Log ind igen' })
  await expect(again).toBeVisible()
  await expect(summary).toHaveValue('Skrevet efter at sessionen var væk.')
  await expectAccessible(page)

  await again.click()
  await page.locator('#username').fill('medlem')
  await page.locator('#password').fill('demo')
  await page.locator('#kc-login').click()
  await page.waitForURL(`**/viden/${id}/rediger`)
  await expect(summary).toHaveValue('Skrevet efter at sessionen var væk.')
  await saved(page)
  await page.reload()
  await expect(summary).toHaveValue('Skrevet efter at sessionen var væk.')
})

test('without a connection the writing goes on, and is sent when it is back', async ({ page }) => {
  test.setTimeout(90_000)
  await login(page, 'medlem', '/viden/ny')
  await begin(page, wordFor('Offline'), 'Metode')
  await page.context().setOffline(true)
  await page.getByRole('textbox', { name: /^Resumé/ }).fill('Skrevet i toget.')
  await expect(page.getByText('Der er ingen forbindelse lige nu')).toBeVisible()
  await page.context().setOffline(false)
  await saved(page)
  await expect(page.getByText('Der er ingen forbindelse lige nu')).toBeHidden()
})
