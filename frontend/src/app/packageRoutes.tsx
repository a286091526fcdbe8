import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './rootRoute'

const packages = createRoute({
  getParentRoute: () => rootRoute,
  path: '/informationspakker',
  component: lazyRouteComponent(
    () => import('../features/infopackages/PackagesPage'),
    'PackagesPage',
  ),
})

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/informationspakker/$slug',
  component: lazyRouteComponent(
    () => import('../features/infopackages/PackagePage'),
    'PackagePage',
  ),
})

const edition = createRoute({
  getParentRoute: () => rootRoute,
  path: '/informationspakker/$slug/udgaver/$number',
  component: lazyRouteComponent(
    () => import('../features/infopackages/PackagePage'),
    'EditionPage',
  ),
})

const desk = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/informationspakker',
  component: lazyRouteComponent(
    () => import('../features/infopackages/PackageDeskPage'),
    'PackageDeskPage',
  ),
})

const work = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/informationspakker/$slug',
  component: lazyRouteComponent(
    () => import('../features/infopackages/PackageWorkPage'),
    'PackageWorkPage',
  ),
})

/** Information packages to read, and where they are made. */
export const packageRoutes = [packages, one, edition, desk, work] as const
