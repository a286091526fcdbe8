import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  openAs,
  openMenu,
  settled,
  test,
} from './support/test'

test('a guest is asked to log in', async ({ page }) => {
  await page.goto('/efterlyst')
  await settled(page)
  await expect(
    page.getByText(/Log ind for at se, hvad netværkets medlemmer efterlyser/),
  ).toBeVisible()
  await expectAccessible(page)
})

test('a member asks, the chair answers, the member accepts', async ({ page, browser }, {
  project,
  retry,
}) => {
  test.setTimeout(120_000)
  const question = `Hvem har prøvet rygestop for vikarer ${project.name}${retry}${Date.now().toString(36)}?`
  await login(page, 'medlem')
  await openMenu(page)
  await page
    .getByRole('navigation', { name: 'Hovedmenu' })
    .getByRole('link', { name: 'Efterlyst' })
    .click()
  await settled(page)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.getByRole('link', { name: 'Efterlys viden' }).first().click()
  await settled(page)
  await page.getByRole('button', { name: 'Spørg netværket' }).click()
  await expect(page.getByText('Skriv dit spørgsmål.')).toBeVisible()
  await page.getByRole('textbox', { name: /Hvad vil du vide/ }).fill(question)
  await page.getByRole('textbox', { name: 'Emner' }).fill('rygestop')
  await page.getByRole('checkbox', { name: 'Rygestop', exact: true }).check()
  await page.getByRole('combobox', { name: 'Hvem spørger du?' }).selectOption('tobak-og-nikotin')
  await expect(page.getByText(/Handler også om Rygestop/).first()).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.getByRole('button', { name: 'Spørg netværket' }).click()
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible()
  await settled(page)
  const address = new URL(page.url()).pathname

  const chair = await openAs(browser, 'forperson', '/temagrupper/tobak-og-nikotin/bord')
  const missing = chair.getByRole('region', { name: 'Her mangler der viden' })
  await missing.getByRole('link', { name: question }).click()
  await settled(chair)
  await chair
    .getByRole('button', { name: /Det her er et svar/ })
    .first()
    .click()
  await expect(chair.getByText(/står nu som svar/)).toBeVisible()
  await settled(chair)
  await expectAccessible(chair)
  await chair.context().close()

  await page.goto(address)
  await settled(page)
  await page.getByRole('button', { name: /^Det var svaret/ }).click()
  await expect(page.getByText('Tak! Spørgsmålet er besvaret.')).toBeVisible()
  await expectAccessible(page)
  await page
    .getByRole('region', { name: 'Svar', exact: true })
    .getByRole('heading', { level: 3 })
    .getByRole('link')
    .click()
  await settled(page)
  await expect(
    page.getByRole('region', { name: 'Det svarer på' }).getByRole('link', { name: question }),
  ).toBeVisible()
})

test('who can be asked about a topic is named with the reason', async ({ page }) => {
  await login(page, 'medlem', '/hvem-ved?emne=rygestop')
  await settled(page)
  await expect(page.getByText(/at spørge/).first()).toBeVisible()
  await expect(
    page.getByText('Står i spidsen for temagruppen Tobak og nikotin').first(),
  ).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
})
