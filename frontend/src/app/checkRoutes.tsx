import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { textOf } from '../lib/searchParams'
import { rootRoute } from './rootRoute'

const groupChecks = createRoute({
  getParentRoute: () => rootRoute,
  path: '/temagrupper/$slug/netvaerkstjek',
  component: lazyRouteComponent(
    () => import('../features/checkin/GroupChecksPage'),
    'GroupChecksPage',
  ),
})

const check = createRoute({
  getParentRoute: () => rootRoute,
  path: '/temagrupper/$slug/netvaerkstjek/$id',
  validateSearch: (raw: Record<string, unknown>) => {
    const kriterium = textOf(raw.kriterium)
    return { ...(kriterium && { kriterium }) }
  },
  component: lazyRouteComponent(() => import('../features/checkin/CheckPage'), 'CheckPage'),
})

const overview = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/netvaerkstjek',
  validateSearch: (raw: Record<string, unknown>) => ({
    ...(textOf(raw.tab) === 'kriterier' && { tab: 'kriterier' as const }),
  }),
  component: lazyRouteComponent(
    () => import('../features/checkin/CheckOverviewPage'),
    'CheckOverviewPage',
  ),
})

/** How theme groups check their own work, and what the secretariat sees of it. */
export const checkRoutes = [groupChecks, check, overview] as const
