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

// A form without words and a code that nobody gave are refused.
test.use({ expectedErrors: /422|404/ })

test('answers from two phones arrive, are sorted, voted on and become a question to the network', async ({
  page,
  browser,
}, { project }) => {
  test.setTimeout(120_000)
  const title = `Workshop ${wordFor(project.name)}`
  await login(page, 'forperson', '/vaerksteder')
  await settled(page)
  await page.getByRole('button', { name: 'Planlæg en workshop' }).click()
  await page.getByRole('button', { name: 'Gem workshoppen' }).click()
  await expect(page.getByText('Skal udfyldes.').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('textbox', { name: /^Titel/ }).fill(title)
  await page.getByRole('textbox', { name: /^Spørgsmål/ }).fill('Hvad får flere til at gå?')
  await page.getByRole('button', { name: 'Gem workshoppen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('combobox', { name: 'Hvor længe er den åben?' }).selectOption('1 time')
  await page.getByRole('button', { name: 'Åbn for svar' }).click()
  await expect(page.getByText(/^Lukker af sig selv/)).toBeVisible()
  const code = (await page.locator('.workshop-code__letters').textContent()) ?? ''
  expect(code).toMatch(/^[A-Z]{6}$/)

  const phones = []
  for (const text of ['Bænke langs stien', 'Lys om aftenen']) {
    const phone = await (
      await browser.newContext({ viewport: { width: 390, height: 800 } })
    ).newPage()
    await phone.goto(`/v/${code}`)
    await settled(phone)
    await phone.getByRole('textbox', { name: 'Hvad får flere til at gå?' }).fill(text)
    await phone.getByRole('button', { name: 'Send svar' }).click()
    await expect(phone.getByText('1 svar er sendt')).toBeVisible()
    await phone.reload()
    await expect(phone.getByText('1 svar er sendt')).toBeVisible()
    await expect(phone.getByText(text)).toBeVisible()
    await expectAccessible(phone)
    await expectNoSidewaysScrolling(phone)
    phones.push(phone)
  }

  await page.getByRole('button', { name: 'Vis svaret Bænke langs stien' }).click()
  await page.getByRole('button', { name: 'Vis svaret Lys om aftenen' }).click()
  const same = page.getByRole('combobox', { name: 'Siger svaret Lys om aftenen det samme' })
  await same.selectOption('Det samme som: Bænke langs stien')
  await expect(same).not.toHaveValue('')
  await same.selectOption('Står for sig selv')
  await expect(same).toHaveValue('')
  for (const theme of ['Tryghed', 'Hvile']) {
    await page.getByRole('textbox', { name: 'Nyt tema' }).fill(theme)
    await page.getByRole('button', { name: 'Tilføj temaet' }).click()
    await expect(page.getByText(`${theme} · 0 svar`)).toBeVisible()
  }
  await page.getByRole('button', { name: 'Omdøb Hvile' }).click()
  await page.getByRole('textbox', { name: 'Temaets navn' }).fill('Steder at hvile')
  await page.getByRole('button', { name: 'Gem navnet' }).click()
  await page.getByRole('button', { name: 'Flyt Steder at hvile op' }).click()
  await expect(page.getByRole('button', { name: 'Flyt Tryghed op' })).toBeVisible()
  await page
    .getByRole('combobox', { name: 'Tema for svaret Bænke langs stien' })
    .selectOption('Steder at hvile')
  await expect(page.getByText('Steder at hvile · 1 svar')).toBeVisible()
  await page.getByRole('button', { name: 'Start afstemningen' }).click()
  for (const phone of phones) {
    await expect(phone.getByText('Nu stemmer vi. Vælg de vigtigste temaer.')).toBeVisible({
      timeout: 15_000,
    })
    const theme = phone.getByRole('checkbox', { name: 'Steder at hvile' })
    await theme.click()
    await expect(theme).toBeChecked()
    await expect(phone.getByText(/Du har \d+ stemmer? tilbage/)).toBeVisible()
    await expectAccessible(phone)
  }
  await expect(page.getByRole('row', { name: /Steder at hvile/ })).toContainText('2', {
    timeout: 15_000,
  })
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  await page.getByRole('textbox', { name: 'Overskrift' }).fill(`Hvem har bænke? ${title}`)
  await page.getByRole('button', { name: 'Opret' }).click()
  await page.getByRole('link', { name: `Hvem har bænke? ${title}` }).click()
  await settled(page)
  await expect(page.getByText(new RegExp(title)).last()).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Luk workshoppen' }).click()
  for (const phone of phones) {
    await expect(phone.getByText('Workshoppen er lukket')).toBeVisible({ timeout: 15_000 })
    await phone.context().close()
  }
})

test('a code that nobody gave leads nowhere, and the page says so', async ({ page }) => {
  await page.goto('/v/QQQQQQ')
  await expect(page.getByRole('heading', { level: 1, name: 'Vi kender ikke koden' })).toBeVisible()
  await expectAccessible(page)
})

test('a member without a group reads workshops and plans none', async ({ browser }) => {
  const page = await openAs(browser, 'medlem', '/vaerksteder')
  await expect(page.getByRole('heading', { level: 1, name: 'Workshops' })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.context().close()
})
