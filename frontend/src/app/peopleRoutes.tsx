import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { tabOf } from '../features/administration/tabs'
import { soughtRoles } from '../features/people/queries'
import { textOf } from '../lib/searchParams'
import { rootRoute } from './rootRoute'

const people = createRoute({
  getParentRoute: () => rootRoute,
  path: '/personer',
  validateSearch: (raw: Record<string, unknown>) => {
    const q = textOf(raw.q)
    const municipality = textOf(raw.municipality)
    const region = textOf(raw.region)
    const topic = textOf(raw.topic)
    const role = soughtRoles.find((one) => one === textOf(raw.role))
    const themeGroup = textOf(raw.themeGroup)
    return {
      ...(q && { q }),
      ...(municipality && { municipality }),
      ...(region && { region }),
      ...(topic && { topic }),
      ...(role && { role }),
      ...(themeGroup && { themeGroup }),
    }
  },
  component: lazyRouteComponent(() => import('../features/people/PeoplePage'), 'PeoplePage'),
})

const person = createRoute({
  getParentRoute: () => rootRoute,
  path: '/personer/$id',
  component: lazyRouteComponent(() => import('../features/people/PersonPage'), 'PersonPage'),
})

const profile = createRoute({
  getParentRoute: () => rootRoute,
  path: '/min-side/profil',
  component: lazyRouteComponent(() => import('../features/profile/ProfilePage'), 'ProfilePage'),
})

const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('../features/invitation/AcceptPage'), 'AcceptPage'),
})

const invite = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation/ny',
  validateSearch: (raw: Record<string, unknown>) => {
    const municipality = textOf(raw.municipality)
    const region = textOf(raw.region)
    const themeGroup = textOf(raw.themeGroup)
    return {
      ...(municipality && { municipality }),
      ...(region && { region }),
      ...(themeGroup && { themeGroup }),
    }
  },
  component: lazyRouteComponent(() => import('../features/invitation/InvitePage'), 'InvitePage'),
})

const administration = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration',
  validateSearch: (raw: Record<string, unknown>) => {
    const tab = tabOf(textOf(raw.tab))
    return { ...(tab && { tab }) }
  },
  component: lazyRouteComponent(() => import('./pages/AdministrationRoute'), 'AdministrationRoute'),
})

const imports = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/import',
  validateSearch: (raw: Record<string, unknown>) => {
    const job = textOf(raw.job)
    return { ...(job && { job }) }
  },
  component: lazyRouteComponent(() => import('../features/imports/ImportPage'), 'ImportPage'),
})

/** The people of the network, how they come to it, and the secretariat's desk. */
export const peopleRoutes = [
  person,
  people,
  profile,
  invite,
  invitation,
  administration,
  imports,
] as const
