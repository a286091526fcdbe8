import { wordFor } from './support/editor'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  openAs,
  settled,
  test,
} from './support/test'

const funding = '/administration/midler'
const dialogue = '/administration/dialog'

test('an application is noted by the secretariat and seen by a member without the details', async ({
  page,
  browser,
}, { project }) => {
  test.setTimeout(90_000)
  const title = `Luft ${wordFor(project.name)}`
  await login(page, 'sekretariat', '/administration')
  await settled(page)
  await page.getByRole('link', { name: 'Midler', exact: true }).click()
  await settled(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tilføj en ansøgning' }).click()
  await page.getByRole('button', { name: 'Gem ansøgningen' }).click()
  await expect(page.getByText('Skal udfyldes.').first()).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.getByRole('textbox', { name: /Hvad søger vi til/ }).fill(title)
  await page.getByRole('textbox', { name: /Hos hvem/ }).fill('Den gode fond')
  await page.getByRole('textbox', { name: /Beløb/ }).fill('250.000')
  await page.getByRole('textbox', { name: /Bemærkning/ }).fill('Ring til dem først')
  await page.getByRole('button', { name: 'Gem ansøgningen' }).click()
  await expect(page.getByText(`Tilføjet: ${title}`)).toBeVisible()
  await page.getByRole('textbox', { name: 'Find titel eller giver' }).fill(title)
  await expect(page.getByText('Én ansøgning')).toBeVisible()
  await expect(page.getByText('250.000 kr.')).toBeVisible()
  await expectAccessible(page)

  const reader = await openAs(browser, 'medlem')
  await reader.goto(`${funding}?q=${encodeURIComponent(title)}`)
  await settled(reader)
  await expect(reader.getByRole('heading', { name: title })).toBeVisible()
  await expect(reader.getByText('250.000 kr.')).toHaveCount(0)
  await expect(reader.getByText('Ring til dem først')).toHaveCount(0)
  await expectAccessible(reader)
  await expectNoSidewaysScrolling(reader)
})

test('a contact is noted, and its next step marked as done; the board reads it', async ({
  page,
  browser,
}, { project }) => {
  test.setTimeout(90_000)
  const name = `Styrelsen ${wordFor(project.name)}`
  await login(page, 'sekretariat', dialogue)
  await settled(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tilføj en organisation' }).click()
  await page.getByRole('textbox', { name: /Organisationens navn/ }).fill(name)
  await page
    .getByRole('combobox', { name: /Slags organisation/ })
    .first()
    .selectOption('agency')
  await page.getByRole('button', { name: 'Gem organisationen' }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'Skriv en kontakt op' }).click()
  const who = page.getByRole('combobox', { name: /Hvem fra os/ })
  if ((await who.inputValue()) === '') {
    const somebody = await page.locator('#member-names option').first().getAttribute('value')
    await who.fill(somebody ?? '')
  }
  await page.getByRole('textbox', { name: /Hvad handlede det om/ }).fill('Luft i klasserne')
  await page.getByRole('textbox', { name: /Næste skridt/ }).fill('Send udkastet')
  await page.getByLabel('Senest').fill('2026-01-15')
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.getByRole('button', { name: 'Gem kontakten' }).click()
  await expect(page.getByText('Kontakten er skrevet op.')).toBeVisible()
  await expect(page.getByText(/Skulle være gjort/).first()).toBeVisible()
  await expectAccessible(page)

  const board = await openAs(browser, 'bestyrelse')
  await board.goto(`${dialogue}?q=${encodeURIComponent(name)}`)
  await settled(board)
  await board.getByRole('link', { name }).click()
  await expect(board.getByText('Send udkastet')).toBeVisible()
  await expect(board.getByRole('button', { name: /Markér som gjort/ })).toHaveCount(0)
  await expectAccessible(board)

  await page.getByRole('button', { name: /Markér som gjort/ }).click()
  await expect(page.getByText('Skridtet er gjort.')).toBeVisible()
})

test('a member is told whose page the dialogue is', async ({ page }) => {
  await login(page, 'medlem', dialogue)
  await settled(page)
  await expect(page.getByText(/Her holder sekretariat og bestyrelse styr/)).toBeVisible()
  await expectAccessible(page)
})
