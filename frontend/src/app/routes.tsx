import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readMetricsFilter } from '../features/metrics/filter'
import { readSearchState } from '../features/search/filters'
import { knowledgeSearch } from '../features/search/queries'
import { textOf } from '../lib/searchParams'
import { bodyRoutes } from './bodyRoutes'
import { briefRoutes } from './briefRoutes'
import { checkRoutes } from './checkRoutes'
import { developerRoutes } from './developerRoutes'
import { eventRoutes } from './eventRoutes'
import { groupRoutes } from './groupRoutes'
import { insightRoutes } from './insightRoutes'
import { knowledgeRoutes } from './knowledgeRoutes'
import { needRoutes } from './needRoutes'
import { noticeRoutes } from './noticeRoutes'
import { packageRoutes } from './packageRoutes'
import { SearchRoute } from './pages/SearchRoute'
import { partnerRoutes } from './partnerRoutes'
import { peopleRoutes } from './peopleRoutes'
import { registerRoutes } from './registerRoutes'
import { rootRoute } from './rootRoute'
import { searchDeskRoutes } from './searchDeskRoutes'
import { strategyRoutes } from './strategyRoutes'
import { workshopRoutes } from './workshopRoutes'

const search = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readSearchState,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    void queryClient.prefetchQuery(knowledgeSearch(deps)),
  component: SearchRoute,
})

const municipalities = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kommuner',
  validateSearch: (raw: Record<string, unknown>) => {
    const region = textOf(raw.region)
    const sort = textOf(raw.sort)
    return { ...(region && { region }), ...(sort === 'items' && { sort }) }
  },
  component: lazyRouteComponent(
    () => import('../features/municipalities/MunicipalitiesPage'),
    'MunicipalitiesPage',
  ),
})

const municipality = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kommuner/$code',
  component: lazyRouteComponent(() => import('./pages/MunicipalityRoute'), 'MunicipalityRoute'),
})

const region = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regioner/$slug',
  component: lazyRouteComponent(() => import('./pages/RegionRoute'), 'RegionRoute'),
})

const myPage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/min-side',
  component: lazyRouteComponent(() => import('./pages/MyRoute'), 'MyRoute'),
})

const metrics = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tal',
  validateSearch: readMetricsFilter,
  component: lazyRouteComponent(() => import('../features/metrics/MetricsPage'), 'MetricsPage'),
})

const about = createRoute({
  getParentRoute: () => rootRoute,
  path: '/om',
  component: lazyRouteComponent(() => import('../features/about/AboutPage'), 'AboutPage'),
})

const accessibility = createRoute({
  getParentRoute: () => rootRoute,
  path: '/was',
  component: lazyRouteComponent(
    () => import('../features/about/AccessibilityPage'),
    'AccessibilityPage',
  ),
})

const privacy = createRoute({
  getParentRoute: () => rootRoute,
  path: '/privatliv',
  component: lazyRouteComponent(() => import('../features/about/PrivacyPage'), 'PrivacyPage'),
})

export const routeTree = rootRoute.addChildren([
  search,
  ...knowledgeRoutes,
  ...groupRoutes,
  ...needRoutes,
  municipalities,
  municipality,
  ...bodyRoutes,
  ...briefRoutes,
  region,
  ...eventRoutes,
  myPage,
  ...noticeRoutes,
  ...peopleRoutes,
  ...partnerRoutes,
  ...searchDeskRoutes,
  ...checkRoutes,
  ...strategyRoutes,
  ...registerRoutes,
  ...packageRoutes,
  ...workshopRoutes,
  metrics,
  ...insightRoutes,
  ...developerRoutes,
  about,
  accessibility,
  privacy,
])
