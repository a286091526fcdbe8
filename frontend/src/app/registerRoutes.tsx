import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readStakeholderFilter } from '../features/registers/dialogueFilter'
import { readFundingFilter } from '../features/registers/fundingFilter'
import { rootRoute } from './rootRoute'

const funding = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/midler',
  validateSearch: readFundingFilter,
  component: lazyRouteComponent(() => import('../features/registers/FundingPage'), 'FundingPage'),
})

const dialogue = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/dialog',
  validateSearch: readStakeholderFilter,
  component: lazyRouteComponent(() => import('../features/registers/DialoguePage'), 'DialoguePage'),
})

const stakeholder = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/dialog/$id',
  component: lazyRouteComponent(
    () => import('../features/registers/StakeholderPage'),
    'StakeholderPage',
  ),
})

/** What the network applies for, and with whom it talks. */
export const registerRoutes = [funding, dialogue, stakeholder] as const
