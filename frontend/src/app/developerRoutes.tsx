import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './rootRoute'

const developers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/developers',
  component: lazyRouteComponent(
    () => import('../features/developers/DevelopersLayout'),
    'DevelopersLayout',
  ),
})

const start = createRoute({
  getParentRoute: () => developers,
  path: '/',
  component: lazyRouteComponent(() => import('../features/developers/StartPage'), 'StartPage'),
})

const scopes = createRoute({
  getParentRoute: () => developers,
  path: '/scopes',
  component: lazyRouteComponent(() => import('../features/developers/ScopesPage'), 'ScopesPage'),
})

const limits = createRoute({
  getParentRoute: () => developers,
  path: '/limits',
  component: lazyRouteComponent(() => import('../features/developers/LimitsPage'), 'LimitsPage'),
})

const errors = createRoute({
  getParentRoute: () => developers,
  path: '/errors',
  component: lazyRouteComponent(() => import('../features/developers/ErrorsPage'), 'ErrorsPage'),
})

const error = createRoute({
  getParentRoute: () => developers,
  path: '/errors/$slug',
  component: lazyRouteComponent(() => import('../features/developers/ErrorPage'), 'ErrorPage'),
})

const webhooks = createRoute({
  getParentRoute: () => developers,
  path: '/webhooks',
  component: lazyRouteComponent(
    () => import('../features/developers/WebhooksPage'),
    'WebhooksPage',
  ),
})

const changelog = createRoute({
  getParentRoute: () => developers,
  path: '/changelog',
  component: lazyRouteComponent(
    () => import('../features/developers/ChangelogPage'),
    'ChangelogPage',
  ),
})

const status = createRoute({
  getParentRoute: () => developers,
  path: '/status',
  component: lazyRouteComponent(() => import('../features/developers/StatusPage'), 'StatusPage'),
})

/** For those who build on the API; their addresses are English, for problems lead there from everywhere. */
export const developerRoutes = [
  developers.addChildren([start, scopes, limits, errors, error, webhooks, changelog, status]),
] as const
