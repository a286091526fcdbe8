import { bearer, token } from './support/partner'
import { expect, test } from './support/test'

test('a partner calls the same API with a token of the identity provider', async ({ request }) => {
  const headers = bearer(token('partner'))

  const me = await (await request.get('/api/v1/me', { headers })).json()
  expect(me.roles).toEqual([
    { role: 'partner', municipality: null, region: null, themeGroup: null },
  ])
  expect(me.scopes).toContain('knowledge:read')

  const found = await request.get('/api/v1/knowledge-items?q=rygestop', { headers })
  expect(found.status()).toBe(200)
  expect((await found.json()).total).toBeGreaterThan(5)
  expect((await request.get('/api/v1/members', { headers })).status()).toBe(403)
})

test('the secretariat imports a line and finds it', async ({ request }) => {
  const headers = bearer(token('sekretariat'))
  const word = `importord${Date.now().toString(36)}`

  const imported = await request.post('/api/v1/imports/knowledge-items', {
    headers: { ...headers, 'Content-Type': 'application/x-ndjson' },
    data: `${JSON.stringify({ externalId: word, title: word, summary: 'En linje', kind: 'material' })}\n`,
  })
  expect(await imported.json()).toMatchObject({ state: 'done', created: 1 })
  await expect(async () => {
    const found = await (await request.get(`/api/v1/knowledge-items?q=${word}`)).json()
    expect(found.items).toMatchObject([{ externalId: word, visibility: 'public', language: 'da' }])
  }).toPass({ timeout: 5_000 })
})
