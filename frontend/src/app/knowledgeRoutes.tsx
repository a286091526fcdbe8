import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isStep } from '../features/knowledge/editor/stepNames'
import { reasons } from '../features/review/queries'
import { listWithin, textOf } from '../lib/searchParams'
import { rootRoute } from './rootRoute'

function stepIn(raw: Record<string, unknown>) {
  const trin = textOf(raw.trin)
  return isStep(trin) ? { trin } : {}
}

function numberOf(raw: unknown) {
  const number = Number(typeof raw === 'number' ? raw : textOf(raw))
  return Number.isInteger(number) && number > 0 ? number : undefined
}

const item = createRoute({
  getParentRoute: () => rootRoute,
  path: '/viden/$id',
  component: lazyRouteComponent(() => import('./pages/ItemRoute'), 'ItemRoute'),
})

const newItem = createRoute({
  getParentRoute: () => rootRoute,
  path: '/viden/ny',
  validateSearch: (raw: Record<string, unknown>) => {
    const kladde = textOf(raw.kladde)
    const svarPaa = textOf(raw.svarPaa)
    return { ...stepIn(raw), ...(kladde && { kladde }), ...(svarPaa && { svarPaa }) }
  },
  component: lazyRouteComponent(() => import('./pages/NewItemRoute'), 'NewItemRoute'),
})

const editItem = createRoute({
  getParentRoute: () => rootRoute,
  path: '/viden/$id/rediger',
  validateSearch: stepIn,
  component: lazyRouteComponent(() => import('./pages/EditItemRoute'), 'EditItemRoute'),
})

const versions = createRoute({
  getParentRoute: () => rootRoute,
  path: '/viden/$id/versioner',
  validateSearch: (raw: Record<string, unknown>) => {
    const fra = numberOf(raw.fra)
    const til = numberOf(raw.til)
    const cursor = textOf(raw.cursor)
    return { ...(fra && { fra }), ...(til && { til }), ...(cursor && { cursor }) }
  },
  component: lazyRouteComponent(() => import('../features/knowledge/VersionsPage'), 'VersionsPage'),
})

const review = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gennemsyn',
  validateSearch: (raw: Record<string, unknown>) => {
    const aarsag = listWithin(raw.aarsag, reasons)?.[0]
    const gruppe = textOf(raw.gruppe)
    const cursor = textOf(raw.cursor)
    return { ...(aarsag && { aarsag }), ...(gruppe && { gruppe }), ...(cursor && { cursor }) }
  },
  component: lazyRouteComponent(() => import('../features/review/ReviewPage'), 'ReviewPage'),
})

/** An item, its writing, its versions, and what waits to be decided on. */
export const knowledgeRoutes = [item, newItem, editItem, versions, review] as const
