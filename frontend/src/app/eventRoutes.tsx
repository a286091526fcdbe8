import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readCalendarState } from '../features/events/calendarState'
import { textOf } from '../lib/searchParams'
import { rootRoute } from './rootRoute'

const calendar = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kalender',
  validateSearch: readCalendarState,
  component: lazyRouteComponent(() => import('../features/events/CalendarPage'), 'CalendarPage'),
})

const event = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kalender/$id',
  component: lazyRouteComponent(() => import('../features/events/EventPage'), 'EventPage'),
})

const newEvent = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kalender/ny',
  validateSearch: (raw: Record<string, unknown>) => {
    const organ = textOf(raw.organ)
    return { ...(organ && { organ }) }
  },
  component: lazyRouteComponent(() => import('../features/events/NewEventPage'), 'NewEventPage'),
})

const editEvent = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kalender/$id/rediger',
  component: lazyRouteComponent(() => import('../features/events/EditEventPage'), 'EditEventPage'),
})

/** The calendar and what stands in it. */
export const eventRoutes = [calendar, event, newEvent, editEvent] as const
