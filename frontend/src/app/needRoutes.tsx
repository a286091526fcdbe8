import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { needStatuses } from '../features/needs/queries'
import { listWithin, textOf } from '../lib/searchParams'
import { rootRoute } from './rootRoute'

const needs = createRoute({
  getParentRoute: () => rootRoute,
  path: '/efterlyst',
  validateSearch: (raw: Record<string, unknown>) => {
    const q = textOf(raw.q)
    const status = listWithin(raw.status, needStatuses)?.[0]
    const emne = textOf(raw.emne)
    const gruppe = textOf(raw.gruppe)
    const mine = raw.mine === true || textOf(raw.mine) === 'true'
    return {
      ...(q && { q }),
      ...(status && { status }),
      ...(emne && { emne }),
      ...(gruppe && { gruppe }),
      ...(mine && { mine: true as const }),
    }
  },
  component: lazyRouteComponent(() => import('../features/needs/NeedsPage'), 'NeedsPage'),
})

const newNeed = createRoute({
  getParentRoute: () => rootRoute,
  path: '/efterlyst/ny',
  validateSearch: (raw: Record<string, unknown>) => {
    const q = textOf(raw.q)
    const gruppe = textOf(raw.gruppe)
    return { ...(q && { q }), ...(gruppe && { gruppe }) }
  },
  component: lazyRouteComponent(() => import('../features/needs/NewNeedPage'), 'NewNeedPage'),
})

const need = createRoute({
  getParentRoute: () => rootRoute,
  path: '/efterlyst/$id',
  component: lazyRouteComponent(() => import('../features/needs/NeedPage'), 'NeedPage'),
})

const editNeed = createRoute({
  getParentRoute: () => rootRoute,
  path: '/efterlyst/$id/rediger',
  component: lazyRouteComponent(() => import('../features/needs/EditNeedPage'), 'EditNeedPage'),
})

const whoToAsk = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hvem-ved',
  validateSearch: (raw: Record<string, unknown>) => {
    const emne = textOf(raw.emne)
    return emne ? { emne } : {}
  },
  component: lazyRouteComponent(() => import('../features/expertise/WhoToAskPage'), 'WhoToAskPage'),
})

/** What the network is asked, and who can be asked. */
export const needRoutes = [needs, newNeed, need, editNeed, whoToAsk] as const
