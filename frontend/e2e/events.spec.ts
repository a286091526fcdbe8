import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  isMobile,
  login,
  openAs,
  openMenu,
  settled,
  test,
} from './support/test'

test('a guest leafs through the calendar and reads about a theme day', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await openMenu(page)
  await page.getByRole('link', { name: 'Kalender' }).click()
  await settled(page)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  const day = page.getByRole('link', { name: /Temadag: natur, krop og fællesskab/ })
  await expect(async () => {
    if (await day.isVisible()) return
    await page.getByRole('link', { name: 'Måneden efter' }).click()
    await expect(day).toBeVisible({ timeout: 2_000 })
  }).toPass()
  if (!isMobile(page)) {
    await page.getByRole('link', { name: 'Måned', exact: true }).click()
    await expect(page.getByRole('table')).toBeVisible()
    await expectAccessible(page)
  }
  await page.getByRole('link', { name: /Temadag: natur, krop og fællesskab/ }).click()
  await settled(page)
  await expect(page.getByText('Naturvandringer for borgere i jobafklaring')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Deltag på skærm' })).toHaveCount(0)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScrolling(page)
})

test('a chair plans, a member registers, the chair cancels', async ({ page, browser }, {
  project,
  retry,
}) => {
  const title = `Møde om ${project.name}${retry}${Date.now().toString(36)}`
  await login(page, 'forperson', '/kalender/ny')
  await settled(page)
  await page.getByRole('button', { name: 'Læg i kalenderen' }).click()
  await expect(page.getByRole('alert')).toContainText('Skriv en titel.')
  await expectAccessible(page)
  await page.getByRole('textbox', { name: /^Titel/ }).fill(title)
  await page.getByLabel(/^Dato/).fill('2031-05-06')
  await page.getByLabel(/^Fra kl/).fill('09:30')
  await page.getByLabel(/^Til kl/).fill('12:00')
  await page.getByText('Pladser og frist').click()
  await page.getByRole('textbox', { name: /Antal pladser/ }).fill('1')
  await page.getByRole('button', { name: 'Læg i kalenderen' }).click()
  await page.waitForURL(/\/kalender\/[2-9a-z]{9}$/)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('09.30–12.00')).toBeVisible()
  const address = new URL(page.url()).pathname

  const member = await openAs(browser, 'medlem', address)
  await member.getByRole('textbox', { name: /Besked/ }).fill('Vegetar')
  await member.getByRole('button', { name: 'Tilmeld mig' }).click()
  await expect(member.getByRole('region', { name: 'Tilmelding' })).toContainText('Du er tilmeldt')
  await expectAccessible(member)

  await page.reload()
  const row = page.getByRole('row', { name: /Mads Medlem/ })
  await expect(row).toContainText('Vegetar')
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /regneark/ }).click()
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  await page.getByRole('button', { name: 'Aflys' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Oplægsholderen er syg')
  await page.getByRole('button', { name: 'Ja, aflys' }).click()
  await expect(page.getByText('Det er aflyst', { exact: true })).toBeVisible()

  await member.reload()
  await expect(member.getByText('Oplægsholderen er syg')).toBeVisible()
  await member.context().close()
})

test('a member gets an address for their own calendar program', async ({ page, playwright }) => {
  await login(page, 'koordinator', '/kalender')
  await settled(page)
  const make = page.getByRole('button', { name: 'Lav en adresse til mig' })
  const address = page.locator('.subscribe__url').first()
  await expect(make.or(address)).toBeVisible()
  if (await make.isVisible()) await make.click()
  const url = new URL((await address.textContent()) ?? '')
  const program = await playwright.request.newContext()
  const feed = await program.get(new URL(url.pathname, page.url()).href)
  expect(feed.headers()['content-type']).toContain('text/calendar')
  expect(await feed.text()).toContain('BEGIN:VTIMEZONE')
  await page.getByRole('button', { name: 'Gør adressen ugyldig' }).click()
  await page.getByRole('button', { name: 'Ja, gør den ugyldig' }).click()
  await expect(make).toBeVisible()
  expect((await program.get(new URL(url.pathname, page.url()).href)).status()).toBe(404)
  await program.dispose()
})

test('the page of a group shows its next meetings', async ({ page }) => {
  await login(page, 'medlem', '/temagrupper/tobak-og-nikotin')
  await settled(page)
  const shelf = page.getByRole('region', { name: 'De næste møder' })
  await expect(shelf.getByRole('article').first()).toBeVisible()
  await expectAccessible(page)
})
