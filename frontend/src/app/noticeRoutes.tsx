import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './rootRoute'

const inbox = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indbakke',
  validateSearch: (raw: Record<string, unknown>): { unread?: true } =>
    String(raw.unread) === 'true' ? { unread: true } : {},
  component: lazyRouteComponent(() => import('../features/notice/InboxPage'), 'InboxPage'),
})

const settings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/min-side/besked',
  component: lazyRouteComponent(() => import('./pages/SettingsRoute'), 'SettingsRoute'),
})

const unsubscribe = createRoute({
  getParentRoute: () => rootRoute,
  path: '/afmeld/$token',
  component: lazyRouteComponent(
    () => import('../features/notice/UnsubscribePage'),
    'UnsubscribePage',
  ),
})

/** What the reader is told, and how. */
export const noticeRoutes = [inbox, settings, unsubscribe] as const
