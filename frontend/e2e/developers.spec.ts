import type { Page } from '@playwright/test'
import { partnerEnvironment } from './support/partner'
import { expect, expectAccessible, expectNoSidewaysScrolling, settled, test } from './support/test'

const pages = [
  '',
  '/scopes',
  '/limits',
  '/errors',
  '/errors/gone',
  '/webhooks',
  '/changelog',
  '/status',
]

for (const path of pages) {
  test(`the page /developers${path} can be read by everybody`, async ({ page }) => {
    await page.goto(`/developers${path}`)
    await settled(page)
    await expect(page.getByRole('navigation', { name: 'For udviklere' })).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await page.setViewportSize({ width: 320, height: 800 })
    await expectNoSidewaysScrolling(page)
  })
}

test('a developer comes from the footer and copies an example in their language', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/om')
  await page.getByRole('contentinfo').getByRole('link', { name: 'For udviklere (API)' }).click()
  await settled(page)
  await expect(page.getByText(`export VIDENRUL_URL=${new URL(baseURL ?? '').origin}`)).toBeVisible()
  await expect(page.getByText(/export TOKEN_URL=http.*\/token/)).toBeVisible()

  await page.getByRole('button', { name: 'Prøv kaldet' }).click()
  await expect(page.getByText(/^Svar 200 på \d+ ms$/)).toBeVisible()

  await page.getByRole('tab', { name: 'curl' }).first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'JavaScript', selected: true })).toHaveCount(4)
  await page.getByRole('button', { name: 'Kopiér copy.mjs' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/api/v1/changes')
  await page.reload()
  await expect(page.getByRole('tab', { name: 'JavaScript', selected: true })).toHaveCount(4)
})

test('scopes name the calls of the contract that this service serves', async ({ page }) => {
  await page.goto('/developers/scopes')
  await page
    .getByText(/^\d+ kald$/)
    .first()
    .click()
  await expect(page.getByText('GET /api/v1/changes')).toBeVisible()
})

test.describe('what is refused', () => {
  test.use({ expectedErrors: /400 \(Bad Request\)|404 \(Not Found\)/ })

  test('an error tells every fault, and its type leads to its page', async ({ page }) => {
    await page.goto('/developers/errors')
    await page.getByRole('button', { name: 'Prøv kaldet' }).click()
    await expect(page.getByText(/^Svar 400 på \d+ ms$/)).toBeVisible()
    await expect(page.getByText('"parameter": "limit"')).toBeVisible()

    await page.goto('/api/problems/precondition-required')
    await expect(page).toHaveURL(/\/developers\/errors\/precondition-required$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('If-Match mangler')
    await page.getByRole('link', { name: 'Alle slags fejl' }).click()
    await expect(page.getByRole('link', { name: 'If-Match mangler' })).toBeVisible()

    await page.goto('/developers/errors/no-such-error')
    await expect(page.getByText('Ingen fejl i dette API hedder no-such-error.')).toBeVisible()
  })
})

test('the status says what works right now', async ({ page }) => {
  await page.goto('/developers/status')
  await expect(page.getByRole('list', { name: 'Status' }).getByText('Virker')).toHaveCount(3)
})

/** The ways in that the page for trying calls offers. */
function wayIn(page: Page, flow: string) {
  const heading = page.getByRole('heading', { name: `login (OAuth2, ${flow})` })
  return page.locator('.auth-container').filter({ has: heading })
}

/** The page reads the whole contract before it shows anything, which takes a browser its time. */
async function openDocs(page: Page) {
  test.slow()
  await page.goto('/api/docs')
  await page.getByRole('button', { name: 'Authorize' }).first().click({ timeout: 60_000 })
}

async function tryMe(page: Page) {
  await page.getByRole('button', { name: 'Close' }).last().click()
  await page.locator('#operations-tag-Me').click()
  const operation = page.locator('#operations-Me-getMe')
  await operation.locator('.opblock-summary-control').click()
  await operation.getByRole('button', { name: 'Try it out' }).click()
  await operation.getByRole('button', { name: 'Execute' }).click()
  return operation.locator('.live-responses-table')
}

test('somebody logs in on the page for trying calls and calls as themselves', async ({ page }) => {
  await openDocs(page)
  const login = wayIn(page, 'authorization_code with PKCE')
  const opened = page.waitForEvent('popup')
  await login.getByRole('button', { name: 'Apply given OAuth2 credentials' }).click()
  const popup = await opened
  await popup.locator('#username').fill('medlem')
  await popup.locator('#password').fill('demo')
  await Promise.all([popup.waitForEvent('close'), popup.locator('#kc-login').click()])
  await expect(login.getByRole('button', { name: 'Remove authorization' })).toBeVisible()

  const answer = await tryMe(page)
  await expect(answer.locator('.response-col_status').last()).toContainText('200')
  await expect(answer).toContainText('Mads Medlem')
})

test('a partner gets a token on the page for trying calls', async ({ page, request }) => {
  const { CLIENT_ID, CLIENT_SECRET } = await partnerEnvironment(request)
  await openDocs(page)
  const login = wayIn(page, 'client_credentials')
  await login.getByLabel('client_id:').fill(CLIENT_ID)
  await login.getByLabel('client_secret:').fill(CLIENT_SECRET)
  await login.getByRole('button', { name: 'Apply given OAuth2 credentials' }).click()
  await expect(login.getByRole('button', { name: 'Remove authorization' })).toBeVisible()

  await expect(await tryMe(page)).toContainText('"knowledge:read"')
})
