import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { noteArrival } from '../lib/pageArrival'
import { parseSearch, stringifySearch } from '../lib/searchParams'
import { routeTree } from './routes'

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createClientRouter>
  }
}

export function createClientRouter(queryClient: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    // What no page has asked for is dropped: the service refuses parameters it does not know.
    search: { strict: true },
    parseSearch,
    stringifySearch,
  })
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) noteArrival()
  })
  return router
}
