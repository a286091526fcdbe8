import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { textOf } from '../lib/searchParams'
import { rootRoute } from './rootRoute'

const bodies = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organer',
  component: lazyRouteComponent(() => import('../features/bodies/BodiesPage'), 'BodiesPage'),
})

const body = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organer/$slug',
  component: lazyRouteComponent(() => import('./pages/BodyRoute'), 'BodyRoute'),
})

const brief = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organer/$slug/brief',
  validateSearch: (raw: Record<string, unknown>) => {
    const fra = textOf(raw.fra)
    return { ...(fra && /^\d{4}-\d{2}-\d{2}$/.test(fra) && { fra }) }
  },
  component: lazyRouteComponent(() => import('../features/bodies/BodyBriefPage'), 'BodyBriefPage'),
})

/** The network's own bodies, and what each of them should know now. */
export const bodyRoutes = [bodies, body, brief] as const
