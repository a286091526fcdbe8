import {
  expect,
  expectAccessible,
  logInAfresh,
  login,
  openMenu,
  settled,
  test,
} from './support/test'

test('a chair writes a draft, publishes it, and it is found', async ({ page }, {
  project,
  retry,
}) => {
  const word = `Sommerfugl${project.name}${retry}${Date.now().toString(36)}`
  await login(page, 'forperson')
  await settled(page)
  await expect(page.getByRole('heading', { name: /Freja Forperson/ })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Del ny viden' }).click()
  await page.getByRole('radio', { name: /^Erfaring/ }).check()
  await page.getByRole('textbox', { name: /^Titel/ }).fill(`${word} på rådhuset`)
  await page
    .getByRole('textbox', { name: /^Resumé/ })
    .fill('Vi prøvede noget nyt, og det gik ikke som ventet.')
  const steps = page.getByRole('navigation', { name: 'Trin' })
  await steps.getByRole('button', { name: /^Lært/ }).click()
  await page.getByRole('radio', { name: 'Det virkede ikke' }).check()
  await page
    .getByRole('textbox', { name: 'Råd til andre' })
    .fill('Spørg dem, det handler om, først.')
  await steps.getByRole('button', { name: /^Deling/ }).click()
  await page.getByLabel('Temagruppe', { exact: true }).selectOption({ label: 'Tobak og nikotin' })
  await steps.getByRole('button', { name: /^Send/ }).click()
  await page.getByRole('button', { name: 'Udgiv' }).click()
  await page.getByRole('button', { name: 'Ja, udgiv' }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(word) })).toBeVisible()
  await expect(page.getByText('Spørg dem, det handler om, først.')).toBeVisible()

  await page.goto(`/?q=${word}`)
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('article').first()).toContainText(word, { timeout: 1_000 })
  }).toPass({ timeout: 10_000 })
})

test('text not saved survives a reload', async ({ page }) => {
  await login(page, 'medlem', '/viden/ny')
  await page.getByRole('textbox', { name: /^Titel/ }).fill('Halvt skrevet')
  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Titel/ })).toHaveValue('Halvt skrevet')
})

test('a member logs out and is a guest again', async ({ page }) => {
  await logInAfresh(page, 'medlem', '/temagrupper/tobak-og-nikotin')
  await settled(page)
  await expect(page.getByText('Mads Medlem').first()).toBeAttached()
  await openMenu(page)
  await page.getByRole('banner').getByRole('link', { name: 'Log ud' }).click()
  await settled(page)
  await openMenu(page)
  await expect(page.getByRole('banner').getByRole('link', { name: 'Log ind' })).toBeVisible()
})
