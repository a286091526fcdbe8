import type { Page } from '@playwright/test'
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

test.use({ expectedErrors: /404|422/ })

async function wellMade(page: Page) {
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
}

/** The browser suggests whole names; the field takes one of them. */
async function choosePerson(page: Page, name: string) {
  const option = page.locator(`datalist option[value^="${name}"]`)
  await expect(option).toHaveCount(1)
  const whole = (await option.getAttribute('value')) ?? ''
  await page.getByRole('combobox', { name: 'Hvem' }).fill(whole)
}

test('a body for itself alone is seen by its members and by nobody else', async ({
  page,
  browser,
}, { project }) => {
  test.setTimeout(150_000)
  const name = `Udvalget ${wordFor(project.name)}`
  await login(page, 'sekretariat', '/organer')
  await settled(page)
  await wellMade(page)
  await page.getByRole('button', { name: 'Opret et organ' }).click()
  await page.getByRole('button', { name: 'Opret organet' }).click()
  await expect(page.getByText('Skal udfyldes.').first()).toBeVisible()
  await wellMade(page)
  await page.getByRole('textbox', { name: /^Navn/ }).fill(name)
  await page.getByRole('textbox', { name: /Hvad er det til/ }).fill('Ser på, hvad der ikke virker.')
  await expect(page.getByRole('radio', { name: 'Kun organet selv og sekretariatet' })).toBeChecked()
  await page.getByRole('button', { name: 'Opret organet' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await settled(page)
  const address = new URL(page.url()).pathname

  await page.getByRole('button', { name: 'Tilføj et medlem' }).click()
  await expectAccessible(page)
  await choosePerson(page, 'Mads Medlem')
  await page.getByRole('dialog').getByRole('button', { name: 'Tilføj', exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Mads Medlem' })).toBeVisible()
  await wellMade(page)

  const member = await openAs(browser, 'medlem', '/organer')
  await member.getByRole('link', { name }).click()
  await expect(member.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(member.getByRole('button', { name: 'Ret organet' })).toHaveCount(0)
  await member.getByRole('link', { name: 'Læs briefen' }).click()
  await expect(member.getByRole('heading', { name: `Kort nyt til ${name}` })).toBeVisible()
  await expect(member.getByText(/Lixtal/)).toHaveCount(0)
  await wellMade(member)

  const other = await openAs(browser, 'forperson', '/organer')
  await expect(other.getByRole('link', { name })).toHaveCount(0)
  for (const path of [address, `${address}/brief`]) {
    await other.goto(path)
    await expect(other.getByRole('heading', { name: 'Det organ findes ikke' })).toBeVisible()
  }
  await wellMade(other)
  const guest = await (await browser.newContext()).newPage()
  await guest.goto(address)
  await expect(guest.getByRole('heading', { name: 'Det organ findes ikke' })).toBeVisible()

  await page.getByRole('button', { name: 'Ret organet' }).click()
  await page.getByRole('radio', { name: 'Alle', exact: true }).check()
  await wellMade(page)
  await page.getByRole('button', { name: 'Gem ændringen' }).click()
  await expect(page.getByText('Ændringen er gemt.')).toBeVisible()
  await guest.reload()
  await expect(guest.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(guest.getByText('Mads Medlem')).toHaveCount(0)
  await settled(guest)
  await wellMade(guest)
})

test('the secretariat plans a meeting of the board, which only the board sees', async ({
  page,
  browser,
}, { project }) => {
  test.setTimeout(120_000)
  const title = `Bestyrelsesmøde ${wordFor(project.name)}`
  await login(page, 'sekretariat', '/organer/bestyrelsen')
  await settled(page)
  await wellMade(page)
  await page.getByRole('link', { name: 'Planlæg et møde' }).click()
  await expect(page.getByRole('checkbox', { name: 'Bestyrelsen', exact: true })).toBeChecked()
  await page.getByRole('textbox', { name: /^Titel/ }).fill(title)
  const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await page.locator('#date').fill(day)
  await page.locator('#from').fill('10:00')
  await page.locator('#to').fill('12:00')
  await page.getByRole('radio', { name: 'Netværkets medlemmer' }).check()
  await page.getByRole('button', { name: 'Læg i kalenderen' }).click()
  await expect(page.getByText(/ikke vises for flere end/).first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Kun temagruppen' }).check()
  await page.getByRole('button', { name: 'Læg i kalenderen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bestyrelsen', exact: true })).toBeVisible()
  const address = new URL(page.url()).pathname

  const board = await openAs(browser, 'bestyrelse', address)
  await expect(board.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const member = await openAs(browser, 'medlem', address)
  await expect(member.getByRole('heading', { name: 'Den begivenhed findes ikke' })).toBeVisible()
})

test('a hard summary is put into plain words, and everybody reads those', async ({
  page,
  browser,
}, { project }) => {
  test.setTimeout(120_000)
  const plain = `Vi gik en tur. ${wordFor(project.name)}`
  await login(page, 'sekretariat', '/organer/politisk-arbejdsgruppe/brief')
  await settled(page)
  await expect(page.getByText(/^Lixtal \d+: /).first()).toBeVisible()
  await wellMade(page)
  const last = page.getByRole('article').last()
  await last.getByRole('button', { name: /^Skriv enklere/ }).click()
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'I almindelige ord' }).fill(plain)
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await expect(last.getByText(plain)).toBeVisible()
  await expect(last.getByText('Skrevet om')).toBeVisible()

  const reader = await openAs(browser, 'koordinator', '/organer/politisk-arbejdsgruppe/brief')
  await expect(reader.getByText(plain)).toBeVisible()
  await wellMade(reader)
  await last.getByRole('button', { name: /^Skriv enklere/ }).click()
  await page.getByRole('textbox', { name: 'I almindelige ord' }).fill('')
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByText(plain)).toHaveCount(0)
})

test('a coordinator sees the political contact of the municipality and may name another', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await login(page, 'koordinator', '/kommuner/0607')
  await settled(page)
  await expect(page.getByText('Politisk kontakt').first()).toBeVisible()
  await page.getByRole('button', { name: 'Giv en rolle' }).click()
  await expect(
    page.getByRole('dialog').getByRole('radio', { name: 'Politisk kontakt' }),
  ).toBeVisible()
  await expectAccessible(page)
})
