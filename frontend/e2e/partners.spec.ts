import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  settled,
  test,
} from './support/test'

const list = '/administration/partnere'

test('a member is told whose page it is', async ({ page }) => {
  await login(page, 'medlem', list)
  await settled(page)
  await expect(page.getByText(/Her holder sekretariatet styr på/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Registrér en partner' })).toHaveCount(0)
  await expectAccessible(page)
})

test('the demo partner is there and in order', async ({ page }) => {
  await login(page, 'sekretariat', list)
  await settled(page)
  await page.getByRole('link', { name: 'Demo: journalsystem' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Demo: journalsystem' })).toBeVisible()
  await expect(page.getByText('Har adgang')).toBeVisible()
  await expect(page.getByText('Gøres klar')).toHaveCount(0)
  await expectAccessible(page)
})

test('the secretariat registers a system, hands over its secret and pauses it', async ({
  page,
  playwright,
  baseURL,
}, { project, retry }) => {
  test.setTimeout(150_000)
  const name = `Journal ${project.name}${retry}${Date.now().toString(36)}`
  // A script has no session of the browser.
  const script = await playwright.request.newContext({ ...(baseURL && { baseURL }) })
  await login(page, 'sekretariat', '/administration')
  await settled(page)
  await page.getByRole('link', { name: 'Partnere' }).click()
  await settled(page)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Registrér en partner' }).click()
  await settled(page)
  await page.getByRole('button', { name: 'Registrér en partner' }).click()
  await expect(page.getByText('Skal udfyldes.').first()).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.getByRole('textbox', { name: /Systemets navn/ }).fill(name)
  await page.getByRole('textbox', { name: /Organisation/ }).fill('Leverandøren Prøve A/S')
  await page.getByRole('textbox', { name: /Formål/ }).fill('Viser viden ved siden af sagen')
  await page.getByRole('textbox', { name: 'Kontaktperson (', exact: false }).fill('Petra Prøve')
  await page.getByRole('textbox', { name: /e-mail/ }).fill('petra@example.org')
  await page.getByRole('checkbox', { name: /Læse nøgletal/ }).check()
  await page.getByRole('button', { name: 'Registrér en partner' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('Gøres klar')).toHaveCount(0)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  await page.getByRole('button', { name: 'Lav en hemmelighed' }).click()
  await page.getByRole('button', { name: 'Vis hemmelighed' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: 'Her er hemmeligheden' })).toBeFocused()
  await expectAccessible(page)
  const client = (await dialog.getByTestId('partner-clientId').textContent()) ?? ''
  const secret = (await dialog.getByTestId('partner-secret').textContent()) ?? ''
  const endpoint = /'(http[^']+)'$/.exec(
    (await dialog.getByTestId('partner-call').textContent()) ?? '',
  )?.[1]
  await page.getByRole('button', { name: 'Jeg har gemt den' }).click()
  await expect(page.getByText(secret)).toHaveCount(0)
  await expect(page.getByText('Fik en ny hemmelighed')).toBeVisible()

  const log = (given: string) =>
    script.post(endpoint ?? '', {
      form: { grant_type: 'client_credentials', client_id: client, client_secret: given },
    })
  const answered = await log(secret)
  expect(answered.status()).toBe(200)
  const headers = { Authorization: `Bearer ${(await answered.json()).access_token}` }
  expect((await script.get('/api/v1/knowledge-items', { headers })).status()).toBe(200)
  expect((await script.get('/api/v1/events', { headers })).status()).toBe(403)
  const own = await (await script.get('/api/v1/partners/me', { headers })).json()
  expect(own).toMatchObject({ name, scopes: ['knowledge:read', 'metrics:read'] })

  await page.getByRole('button', { name: 'Lav en ny hemmelighed' }).click()
  await page.getByRole('button', { name: 'Skift hemmeligheden' }).click()
  await expect(dialog.getByTestId('partner-secret')).not.toHaveText(secret)
  await page.getByRole('button', { name: 'Jeg har gemt den' }).click()
  expect((await log(secret)).status()).toBe(401)

  await page.getByRole('button', { name: 'Sæt på pause' }).first().click()
  await dialog.getByRole('textbox', { name: /Årsag/ }).fill('For mange kald om natten')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Sæt på pause' }).click()
  await expect(page.getByText('For mange kald om natten').first()).toBeVisible()
  const refused = await script.get('/api/v1/topics', { headers })
  expect(refused.status()).toBe(403)
  expect((await refused.json()).type).toBe('/api/problems/client-suspended')

  await page.getByRole('button', { name: 'Genoptag adgangen' }).click()
  await dialog.getByRole('button', { name: 'Genoptag adgangen' }).click()
  await expect(page.getByText('Har adgang')).toBeVisible()
  expect((await script.get('/api/v1/topics', { headers })).status()).toBe(200)

  await page.getByRole('link', { name: 'Ret', exact: true }).click()
  await settled(page)
  await page.getByRole('checkbox', { name: /Læse viden/ }).uncheck()
  await page.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
  expect((await script.get('/api/v1/knowledge-items', { headers })).status()).toBe(403)
  await script.dispose()
})
