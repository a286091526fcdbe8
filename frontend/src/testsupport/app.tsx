import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeEach } from 'vitest'
import { draft, guest, network } from './samples'
import { TestServer } from './server'

declare const jsdom: { reconfigure: (settings: { url: string }) => void }

export const server = new TestServer()
const origin = await server.start()
jsdom.reconfigure({ url: `${origin}/` })

afterAll(() => server.stop())

// A page that is left still saves what was written: its answers belong to this test, not to the next one.
afterEach(async () => {
  cleanup()
  await server.quiet()
})

beforeEach(() => {
  server.forget()
  server.on('GET /api/v1/me', { body: guest })
  server.on('GET /api/v1/network', { body: network })
  server.on(`GET /api/v1/knowledge-items/${draft.id}/attachments`, {
    body: { items: [], total: null, next: null },
  })
})

/** The whole client at an address, as a browser would open it. */
export async function open(address: string) {
  // Imported late: the data layer takes its origin from the page, which is only known once the server runs.
  const { App } = await import('../app/App')
  const { createClientRouter } = await import('../app/router')
  const { createQueryClient } = await import('../api/queryClient')
  window.history.pushState(null, '', address)
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { retry: false } })
  const user = userEvent.setup()
  const view = render(<App queryClient={queryClient} router={createClientRouter(queryClient)} />)
  return { user, ...view }
}
