import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readBriefSearch } from '../features/brief/period'
import { rootRoute } from './rootRoute'

const brief = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kommuner/$code/brief',
  validateSearch: readBriefSearch,
  component: lazyRouteComponent(() => import('./pages/BriefRoute'), 'BriefRoute'),
})

const forwarded = createRoute({
  getParentRoute: () => rootRoute,
  path: '/videre/$token',
  component: lazyRouteComponent(() => import('../features/forward/ForwardedPage'), 'ForwardedPage'),
})

const unsubscribe = createRoute({
  getParentRoute: () => rootRoute,
  path: '/afmeld-brief/$token',
  component: lazyRouteComponent(
    () => import('../features/brief/BriefUnsubscribePage'),
    'BriefUnsubscribePage',
  ),
})

/** The brief of a municipality, and where its letters lead. */
export const briefRoutes = [brief, forwarded, unsubscribe] as const
