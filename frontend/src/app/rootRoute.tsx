import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { me, network } from '../api/queries'
import { Layout } from './Layout'
import { NotFoundPage } from './NotFoundPage'
import { RouteErrorPage } from './RouteErrorPage'

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Layout,
  notFoundComponent: NotFoundPage,
  errorComponent: RouteErrorPage,
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(me())
    void queryClient.prefetchQuery(network())
  },
})
