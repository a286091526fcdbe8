import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readItemsFilter, readMapFilter, readYears } from '../features/insight/filter'
import { rootRoute } from './rootRoute'

const map = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indsigt',
  validateSearch: readMapFilter,
  component: lazyRouteComponent(
    () => import('../features/insight/InsightMapPage'),
    'InsightMapPage',
  ),
})

const reach = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indsigt/raekkevidde',
  validateSearch: readYears,
  component: lazyRouteComponent(() => import('../features/insight/ReachPage'), 'ReachPage'),
})

const practice = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indsigt/tid-til-praksis',
  validateSearch: readYears,
  component: lazyRouteComponent(() => import('../features/insight/PracticePage'), 'PracticePage'),
})

const coverage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indsigt/daekning',
  validateSearch: readYears,
  component: lazyRouteComponent(() => import('../features/insight/CoveragePage'), 'CoveragePage'),
})

const flow = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indsigt/stroemme',
  validateSearch: readYears,
  component: lazyRouteComponent(() => import('../features/insight/FlowPage'), 'FlowPage'),
})

const items = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indsigt/viden',
  validateSearch: readItemsFilter,
  component: lazyRouteComponent(() => import('./pages/FigureItemsRoute'), 'FigureItemsRoute'),
})

/** How knowledge spreads, and the items behind every number. */
export const insightRoutes = [map, reach, practice, coverage, flow, items] as const
