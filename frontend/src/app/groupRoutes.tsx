import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { groupStatuses, startQuestions } from '../api/codes'
import { listOf, listWithin } from '../lib/searchParams'
import { rootRoute } from './rootRoute'

const groups = createRoute({
  getParentRoute: () => rootRoute,
  path: '/temagrupper',
  validateSearch: (raw: Record<string, unknown>) => {
    const status = listWithin(raw.status, groupStatuses)
    const focusArea = listOf(raw.focusArea)
    return { ...(status && { status }), ...(focusArea && { focusArea }) }
  },
  component: lazyRouteComponent(() => import('../features/groups/GroupsPage'), 'GroupsPage'),
})

const group = createRoute({
  getParentRoute: () => rootRoute,
  path: '/temagrupper/$slug',
  component: lazyRouteComponent(() => import('./pages/GroupRoute'), 'GroupRoute'),
})

const proposeGroup = createRoute({
  getParentRoute: () => rootRoute,
  path: '/temagrupper/ny',
  component: lazyRouteComponent(
    () => import('../features/groups/ProposeGroupPage'),
    'ProposeGroupPage',
  ),
})

const groupDesk = createRoute({
  getParentRoute: () => rootRoute,
  path: '/temagrupper/$slug/bord',
  component: lazyRouteComponent(() => import('./pages/GroupDeskRoute'), 'GroupDeskRoute'),
})

const editGroup = createRoute({
  getParentRoute: () => rootRoute,
  path: '/temagrupper/$slug/rediger',
  component: lazyRouteComponent(() => import('../features/groups/EditGroupPage'), 'EditGroupPage'),
})

const startGroup = createRoute({
  getParentRoute: () => rootRoute,
  path: '/temagrupper/$slug/start',
  validateSearch: (raw: Record<string, unknown>) => {
    const trin = listWithin(raw.trin, [...startQuestions, 'faerdig'] as const)?.[0]
    return { ...(trin && { trin }) }
  },
  component: lazyRouteComponent(
    () => import('../features/groups/StartWizardPage'),
    'StartWizardPage',
  ),
})

const resultsSheet = createRoute({
  getParentRoute: () => rootRoute,
  path: '/temagrupper/$slug/resultater',
  component: lazyRouteComponent(
    () => import('../features/sheet/ResultsSheetPage'),
    'ResultsSheetPage',
  ),
})

export const groupRoutes = [
  groups,
  proposeGroup,
  group,
  groupDesk,
  editGroup,
  startGroup,
  resultsSheet,
]
