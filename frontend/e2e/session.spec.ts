import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { headers } from './support/knowledge'
import { expect, logInAfresh, test } from './support/test'

/** Long enough that a token is still good when it comes from a busy provider. */
const SECONDS = 5

/** How long access tokens last from now on; answers how long they did. */
async function tokensLast(request: APIRequestContext, baseURL: string, seconds: number) {
  const { issuer } = await (await request.get(`${baseURL}/api/openid-configuration`)).json()
  const [provider, realm] = issuer.split('/realms/')
  const secrets = readFileSync(join(process.env.VIDENRUL_DATA ?? '../.videnrul', 'secrets'), 'utf8')
  const granted = await request.post(`${provider}/realms/master/protocol/openid-connect/token`, {
    form: {
      grant_type: 'password',
      client_id: 'admin-cli',
      username: 'admin',
      password: /^keycloak-admin-password=(.*)$/m.exec(secrets)?.[1] ?? '',
    },
  })
  const as = { Authorization: `Bearer ${(await granted.json()).access_token}` }
  const settings = `${provider}/admin/realms/${realm}`
  const before = await (await request.get(settings, { headers: as })).json()
  const changed = await request.put(settings, {
    headers: as,
    data: { accessTokenLifespan: seconds },
  })
  expect(changed.status()).toBe(204)
  return before.accessTokenLifespan as number
}

test.use({ expectedErrors: /401/ })

test('calls that come together while the session is renewed are all answered as its owner', async ({
  page,
  playwright,
}, { project }) => {
  const baseURL = project.use.baseURL ?? ''
  test.skip(project.name !== 'desktop', 'it is about calls, not about pages')
  test.setTimeout(90_000)
  const operator = await playwright.request.newContext()
  const usual = await tokensLast(operator, baseURL, SECONDS)
  try {
    await logInAfresh(page, 'sekretariat')
    const { name } = await (await page.request.get('/api/v1/me', { headers })).json()
    const Cookie = (await page.context().cookies(baseURL))
      .map((cookie) => `${cookie.name}=${cookie.value}`)
      .join('; ')
    await page.goto('about:blank')
    for (let round = 0; round < 5; round++) {
      await page.waitForTimeout(SECONDS * 1000 + 200)
      const answers = await Promise.all(
        Array.from({ length: 20 }, () =>
          fetch(`${baseURL}/api/v1/me`, { headers: { ...headers, Cookie } }),
        ),
      )
      for (const answer of answers) {
        // A provider that is slow hands out tokens that are too old by then.
        expect([200, 401]).toContain(answer.status)
        if (answer.ok) expect((await answer.json()).name).toBe(name)
      }
    }
  } finally {
    await tokensLast(operator, baseURL, usual)
    await operator.dispose()
  }
})
