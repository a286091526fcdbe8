import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { textOf } from '../lib/searchParams'
import { rootRoute } from './rootRoute'

const workshops = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vaerksteder',
  validateSearch: (raw: Record<string, unknown>) => {
    const gruppe = textOf(raw.gruppe)
    return { ...(gruppe && { gruppe }) }
  },
  component: lazyRouteComponent(
    () => import('../features/workshop/WorkshopsPage'),
    'WorkshopsPage',
  ),
})

const workshop = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vaerksteder/$id',
  component: lazyRouteComponent(() => import('../features/workshop/WorkshopPage'), 'WorkshopPage'),
})

const room = createRoute({
  getParentRoute: () => rootRoute,
  path: '/v/$code',
  component: lazyRouteComponent(() => import('../features/workshop/RoomPage'), 'RoomPage'),
})

/** Workshops: planned and run by those who lead a group, and what people see on their phones. */
export const workshopRoutes = [workshops, workshop, room] as const
