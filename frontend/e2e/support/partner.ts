import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { share } from './knowledge'
import { expect } from './test'

const data = process.env.VIDENRUL_DATA

/** An access token of somebody of the running product. */
export function token(user: string) {
  return execFileSync('../videnrul', ['token', user, ...(data ? ['--data', data] : [])], {
    encoding: 'utf8',
  }).trim()
}

export const bearer = (value: string) => ({ Authorization: `Bearer ${value}` })

/** What the examples read from their environment, of the partner that the product has from the start. */
export async function partnerEnvironment(request: APIRequestContext, baseURL = '') {
  const provider = await (await request.get('/api/openid-configuration')).json()
  const secrets = readFileSync(join(data ?? '../.videnrul', 'secrets'), 'utf8')
  return {
    ...process.env,
    VIDENRUL_URL: baseURL,
    TOKEN_URL: provider.token_endpoint as string,
    CLIENT_ID: 'partner',
    CLIENT_SECRET: /^partner-secret=(.*)$/m.exec(secrets)?.[1] ?? '',
  }
}

/** Id and title of everything that the partner finds, page by page. */
export async function everythingFound(request: APIRequestContext) {
  const headers = bearer(token('partner'))
  const found = new Map<string, string>()
  let cursor: string | null = null
  do {
    const page: APIResponse = await request.get('/api/v1/knowledge-items', {
      headers,
      params: { limit: 100, ...(cursor && { cursor }) },
    })
    expect(page.status()).toBe(200)
    const { items, next } = await page.json()
    for (const { id, title } of items) found.set(id, title)
    cursor = next
  } while (cursor)
  return found
}

/** The secretariat writes and publishes something for everybody; answers its id. */
export function publish(request: APIRequestContext, title: string) {
  const draft = { title, summary: 'Et kort resumé.', kind: 'material', visibility: 'public' }
  return share(request, draft, bearer(token('sekretariat')))
}

export async function archive(request: APIRequestContext, id: string) {
  const archived = await request.put(`/api/v1/knowledge-items/${id}/status`, {
    headers: { ...bearer(token('sekretariat')), 'If-Match': '*' },
    data: { status: 'archived', reason: 'Den var kun en prøve.' },
  })
  expect(archived.status()).toBe(200)
}
