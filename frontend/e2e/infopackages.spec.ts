import { wordFor } from './support/editor'
import {
  becomeGuest,
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  settled,
  test,
} from './support/test'

test('a package is composed, approved, issued, read by a guest, and issued anew with what changed', async ({
  page,
}, { project }) => {
  test.setTimeout(120_000)
  const title = `Til det nye råd ${wordFor(project.name)}`
  await login(page, 'sekretariat', '/administration/informationspakker')
  await settled(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Begynd en pakke' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^Titel/ }).fill(title)
  await dialog.getByRole('textbox', { name: /^Anledning/ }).fill('De er lige valgt.')
  await dialog.getByRole('combobox', { name: /^Valg/ }).selectOption({ index: 1 })
  await expect(dialog.getByLabel(/^Skal være klar/)).not.toHaveValue('')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Begynd pakken' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  await page.getByRole('button', { name: 'Foreslå indhold' }).click()
  await expect(page.getByText(/nye? forslag er lagt ind/)).toBeVisible()
  const failed = page.locator('.package-shelf--did-not-work')
  await expect(failed.getByRole('article').first()).toBeVisible()
  await page.getByRole('textbox', { name: /^Indledning/ }).fill('Tre ting er værd at vide.')
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.getByRole('button', { name: 'Gem pakken' }).click()
  await expect(page.getByText('Pakken er gemt.')).toBeVisible()
  const step = async (name: string, now: string, done: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: now }).click()
    await expect(page.getByText(done)).toBeVisible()
  }
  await step('Godkend', 'Godkend pakken', 'Pakken er godkendt.')
  await step('Udgiv', 'Udgiv pakken', 'Pakken er udgivet.')
  const desk = new URL(page.url()).pathname
  const address = desk.replace('/administration', '')

  await becomeGuest(page)
  await page.goto('/informationspakker')
  await settled(page)
  await expectAccessible(page)
  await page.getByRole('link', { name: title }).click()
  await settled(page)
  await expect(page.getByRole('heading', { name: 'Det virkede ikke' })).toBeVisible()
  await expect(page.getByText('Tre ting er værd at vide.')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  const pdf = await page.getByRole('link', { name: 'Hent som PDF' }).getAttribute('href')
  const file = await page.request.get(pdf ?? '')
  expect(file.headers()['content-type']).toContain('application/pdf')
  expect((await file.body()).subarray(0, 4).toString()).toBe('%PDF')

  await login(page, 'sekretariat', desk)
  await settled(page)
  await page.getByRole('textbox', { name: /^Indledning/ }).fill('Fire ting er værd at vide.')
  await page.getByRole('button', { name: 'Gem pakken' }).click()
  await expect(page.getByText('Ny tekst: indledningen')).toBeVisible()
  await step('Godkend', 'Godkend pakken', 'Pakken er godkendt.')
  await step('Udgiv', 'Udgiv pakken', 'Pakken er udgivet.')
  await page.goto(address)
  await settled(page)
  await expect(page.getByText('Ændret siden 1. udgave')).toBeVisible()
  await page.goto(`${address}/udgaver/1`)
  await settled(page)
  await expect(page.getByText('Der er en nyere udgave')).toBeVisible()
  await expect(page.getByText('Tre ting er værd at vide.')).toBeVisible()
})

test('a member is told whose desk it is', async ({ page }) => {
  await login(page, 'medlem', '/administration/informationspakker')
  await settled(page)
  await expect(page.getByText(/Pakker laves af sekretariatet/)).toBeVisible()
  await expectAccessible(page)
})
