import type { APIRequestContext, Browser, Page } from '@playwright/test'
import { expect, openAs } from './test'

/** What every call of the client says. */
export const headers = { 'X-Requested-With': 'JavaScript' }

/** Writes something new as the client of whoever is logged in would; answers what came of it. */
export async function post(page: Page, address: string, data: Record<string, unknown>) {
  const answer = await page.request.post(address, { headers, data })
  expect(answer.status()).toBe(201)
  return answer.json()
}

/** Writes and shares an item as the client of whoever is logged in would, or as a caller of another kind; answers its id. */
export async function share(
  request: APIRequestContext,
  draft: Record<string, unknown>,
  as: Record<string, string> = headers,
): Promise<string> {
  const written = await request.post('/api/v1/knowledge-items', { headers: as, data: draft })
  expect(written.status()).toBe(201)
  const { id } = await written.json()
  const shared = await request.put(`/api/v1/knowledge-items/${id}/status`, {
    headers: { ...as, 'If-Match': written.headers().etag ?? '' },
    data: { status: 'published' },
  })
  expect(shared.status()).toBe(200)
  return id
}

/** An item of the network that nobody has done anything with; answers its address. */
export async function shareForTheNetwork(browser: Browser, draft: Record<string, unknown>) {
  const page = await openAs(browser, 'sekretariat')
  const id = await share(page.request, draft)
  await page.context().close()
  return `/viden/${id}`
}
