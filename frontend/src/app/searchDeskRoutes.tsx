import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { deskTabOf } from '../features/searchdesk/tabs'
import { textOf } from '../lib/searchParams'
import { rootRoute } from './rootRoute'

const searchDesk = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/soegning',
  validateSearch: (raw: Record<string, unknown>) => {
    const tab = deskTabOf(textOf(raw.tab))
    const ord = textOf(raw.ord)
    const q = textOf(raw.q)
    return { ...(tab && { tab }), ...(ord && { ord }), ...(q && { q }) }
  },
  component: lazyRouteComponent(
    () => import('../features/searchdesk/SearchDeskPage'),
    'SearchDeskPage',
  ),
})

/** Where the secretariat looks after the search. */
export const searchDeskRoutes = [searchDesk] as const
