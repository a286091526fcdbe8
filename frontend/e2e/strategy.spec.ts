import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  openAs,
  settled,
  test,
} from './support/test'

const goal = 'Viden kommer hurtigt ud i praksis til gavn for borgeren.'

test('a guest reads the strategy and is asked to log in for the goals', async ({ page }) => {
  await page.goto('/strategi')
  await expect(page.getByRole('heading', { level: 1, name: /Strategi/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Mission' })).toBeVisible()
  await settled(page)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.goto('/strategi/maal')
  await expect(page.getByText(/Log ind for at se, hvor langt netværket er/)).toBeVisible()
  await settled(page)
  await expectAccessible(page)
})

test('an overdue goal without evidence comes first and moves when something is linked', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await login(page, 'sekretariat', '/strategi/maal')
  const goals = page.locator('.goal-card')
  await expect(goals.first().getByText('Over tid')).toBeVisible()
  await expect(goals.first().getByText('Uden dokumentation')).toBeVisible()
  await settled(page)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  const link = goals.first().getByRole('heading').getByRole('link')
  const text = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible()
  await page.getByRole('button', { name: 'Tilføj dokumentation' }).click()
  await page.getByRole('textbox', { name: /Søg efter viden/ }).fill('rygestop')
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: /Rygestop/ })
    .first()
    .check()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click()
  await expect(page.getByText('Dokumentationen er tilføjet.')).toBeVisible()
  await settled(page)
  await expectAccessible(page)
  await page.goto('/strategi/maal')
  const moved = page.locator('.goal-card').filter({ hasText: text })
  await expect(moved.getByText('1 stykke', { exact: true })).toBeVisible()
  await expect(moved.getByText('Uden dokumentation')).toBeHidden()

  await moved.getByRole('heading').getByRole('link').click()
  await page.getByRole('button', { name: /^Fjern/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Fjern', exact: true }).click()
  await expect(page.getByText('Dokumentationen er fjernet.')).toBeVisible()
})

test('a version is drafted, put out, commented on, answered and adopted', async ({
  page,
  browser,
}, { project, retry }) => {
  test.setTimeout(180_000)
  const title = `Næste strategi ${project.name}${retry}${Date.now().toString(36)}`
  const year = 2100 + Math.floor(Math.random() * 5000)
  const wish = 'Skriv en frist ind, så vi kan se, om det lykkes.'

  await login(page, 'sekretariat', '/strategi')
  await page.getByRole('button', { name: 'Lav næste version' }).click()
  await page.getByRole('textbox', { name: /Titel/ }).fill(title)
  await page.getByLabel(/Gælder fra/).fill(`${year}-01-01`)
  await page.getByLabel(/Gælder til/).fill(`${year}-12-31`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Begynd kladden' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Rediger ${title}` })).toBeVisible()
  await settled(page)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  const editing = new URL(page.url()).pathname
  const reading = editing.replace('/rediger', '')
  await page.getByRole('button', { name: 'Send i høring' }).click()
  await page.getByLabel(/Høringsfrist/).fill('2099-01-01')
  await page.getByRole('dialog').getByRole('button', { name: 'Send i høring' }).click()
  await expect(page.getByText('Strategien er sendt i høring.')).toBeVisible()

  const coordinator = await openAs(browser, 'koordinator', reading)
  await expect(coordinator.getByText('Strategien er i høring')).toBeVisible()
  await settled(coordinator)
  await expectAccessible(coordinator)
  await expectNoSidewaysScrolling(coordinator)
  await coordinator
    .getByRole('button', { name: new RegExp(`Skriv høringssvar.*${goal}`) })
    .first()
    .click()
  await coordinator.getByRole('textbox', { name: /Dit høringssvar/ }).fill(wish)
  await expectAccessible(coordinator)
  await coordinator.getByRole('button', { name: 'Send høringssvar' }).click()
  await expect(coordinator.getByText('Tak. Dit høringssvar er sendt.')).toBeVisible()

  await page.goto(`${reading}/hoering`)
  await expect(page.getByText(wish, { exact: true })).toBeVisible()
  await expect(page.getByText('Fredericia').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Vedtag strategien' })).toBeDisabled()
  await settled(page)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.getByRole('button', { name: /^Svar/ }).click()
  await page.getByRole('radio', { name: 'Taget med', exact: true }).check()
  await page.getByRole('textbox', { name: /Begrundelse/ }).fill('God idé. Vi skriver tre måneder.')
  await page.getByRole('button', { name: 'Gem svaret' }).click()
  await expect(page.getByText('Svaret er gemt.')).toBeVisible()

  await page.goto(editing)
  await page.getByRole('button', { name: new RegExp(`^Ret.*${goal}`) }).click()
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /Aktivitetsmål/ })
    .fill('Viden kommer ud i praksis inden tre måneder.')
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByText('Gemt.', { exact: true })).toBeVisible()

  await page.goto(`${reading}/hoering`)
  await page.getByRole('button', { name: 'Vedtag strategien' }).click()
  await expect(page.getByText('Skriv en tekst.')).toBeVisible()
  await page
    .getByRole('textbox', { name: /Hvorfor blev det ændret/ })
    .fill('Fredericia bad om en frist.')
  await settled(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Vedtag strategien' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('Vedtaget', { exact: true }).first()).toBeVisible()

  await coordinator.goto(`${reading}/aendringer`)
  await expect(coordinator.getByText('Fredericia bad om en frist.')).toBeVisible()
  await expect(coordinator.locator('ins').filter({ hasText: 'måneder' }).first()).toBeVisible()
  await settled(coordinator)
  await expectAccessible(coordinator)
  await expectNoSidewaysScrolling(coordinator)
})
