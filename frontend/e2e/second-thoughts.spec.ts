import { expect, expectAccessible, login, openAs, settled, test } from './support/test'

test('a member thinks better of a draft and it is gone', async ({ page }, { project, retry }) => {
  const title = `Kladde ${project.name}${retry}${Date.now().toString(36)}`
  await login(page, 'medlem', '/viden/ny')
  await settled(page)
  await page.getByRole('radio', { name: /^Erfaring/ }).check()
  await page.getByRole('textbox', { name: /^Titel/ }).fill(title)
  await page.waitForURL(/kladde=/)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Slet kladden' }).click()
  const dialog = page.getByRole('dialog', { name: 'Slet kladden?' })
  await expect(dialog).toContainText(title)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Ja, slet den' }).click()
  await page.waitForURL('**/min-side')
  await settled(page)
  await expect(page.getByText(title)).toHaveCount(0)
})

test('a chair describes an event with the tools, and a participant changes the note', async ({
  page,
  browser,
}, { project, retry }) => {
  const title = `Møde ${project.name}${retry}${Date.now().toString(36)}`
  await login(page, 'forperson', '/kalender/ny')
  await settled(page)
  await page.getByRole('textbox', { name: /^Titel/ }).fill(title)
  await page.locator('#date').fill('2027-05-04')
  await page.locator('#from').fill('09:00')
  await page.locator('#to').fill('11:00')
  const text = page.getByRole('textbox', { name: /^Beskrivelse/ })
  await text.scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Fed' }).click()
  await expect(text).toHaveValue('**tekst**')
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: 'Tobak og nikotin' }).check()
  await page.getByRole('button', { name: 'Læg i kalenderen' }).click()
  await page.waitForURL(/\/kalender\/(?!ny)/)
  const address = new URL(page.url()).pathname

  const theirs = await openAs(browser, 'medlem', address)
  await theirs.getByRole('textbox', { name: /^Besked/ }).fill('Vegetar')
  await theirs.getByRole('button', { name: 'Tilmeld mig' }).click()
  await theirs.getByRole('button', { name: 'Ret din besked' }).click()
  await theirs.getByRole('dialog').getByRole('textbox').fill('Veganer')
  await expectAccessible(theirs)
  await theirs.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await expect(theirs.getByText('Din besked: Veganer')).toBeVisible()
  await theirs.context().close()
})
