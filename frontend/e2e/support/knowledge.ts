import type { Browser, Page } from '@playwright/test'
import { expect, login } from './test'

const headers = { 'X-Requested-With': 'JavaScript' }

/** Writes and shares an item as the client of whoever is logged in would; answers its id. */
export async function share(page: Page, draft: Record<string, unknown>): Promise<string> {
  const written = await page.request.post('/api/v1/knowledge-items', { headers, data: draft })
  expect(written.status()).toBe(201)
  const { id } = await written.json()
  const shared = await page.request.put(`/api/v1/knowledge-items/${id}/status`, {
    headers: { ...headers, 'If-Match': written.headers().etag ?? '' },
    data: { status: 'published' },
  })
  expect(shared.status()).toBe(200)
  return id
}

/** An item of the network that nobody has done anything with; answers its address. */
export async function shareForTheNetwork(browser: Browser, draft: Record<string, unknown>) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await login(page, 'sekretariat')
  const id = await share(page, draft)
  await context.close()
  return `/viden/${id}`
}
