import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readGoalFilter } from '../features/strategy/goalFilter'
import { textOf } from '../lib/searchParams'
import { rootRoute } from './rootRoute'

const strategy = createRoute({
  getParentRoute: () => rootRoute,
  path: '/strategi',
  component: lazyRouteComponent(() => import('../features/strategy/StrategyPage'), 'StrategyPage'),
})

const goals = createRoute({
  getParentRoute: () => rootRoute,
  path: '/strategi/maal',
  validateSearch: readGoalFilter,
  component: lazyRouteComponent(() => import('../features/strategy/GoalsPage'), 'GoalsPage'),
})

const version = createRoute({
  getParentRoute: () => rootRoute,
  path: '/strategi/$id',
  component: lazyRouteComponent(
    () => import('../features/strategy/StrategyPage'),
    'StrategyVersionPage',
  ),
})

const goal = createRoute({
  getParentRoute: () => rootRoute,
  path: '/strategi/$id/maal/$goal',
  component: lazyRouteComponent(() => import('../features/strategy/GoalPage'), 'GoalPage'),
})

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/strategi/$id/rediger',
  component: lazyRouteComponent(
    () => import('../features/strategy/EditStrategyPage'),
    'EditStrategyPage',
  ),
})

const consultation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/strategi/$id/hoering',
  component: lazyRouteComponent(
    () => import('../features/strategy/ConsultationPage'),
    'ConsultationPage',
  ),
})

const changes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/strategi/$id/aendringer',
  validateSearch: (raw: Record<string, unknown>) => {
    const siden = textOf(raw.siden)
    return siden ? { siden } : {}
  },
  component: lazyRouteComponent(() => import('../features/strategy/ChangesPage'), 'ChangesPage'),
})

/** The strategy to read, its goals, and where it is written. */
export const strategyRoutes = [strategy, goals, version, goal, edit, consultation, changes] as const
