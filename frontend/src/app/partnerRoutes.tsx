import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './rootRoute'

const partners = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/partnere',
  component: lazyRouteComponent(() => import('../features/partners/PartnersPage'), 'PartnersPage'),
})

const newPartner = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/partnere/ny',
  component: lazyRouteComponent(
    () => import('../features/partners/NewPartnerPage'),
    'NewPartnerPage',
  ),
})

const partner = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/partnere/$id',
  component: lazyRouteComponent(() => import('./pages/PartnerRoute'), 'PartnerRoute'),
})

const editPartner = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/partnere/$id/rediger',
  component: lazyRouteComponent(
    () => import('../features/partners/EditPartnerPage'),
    'EditPartnerPage',
  ),
})

/** The systems that call on their own behalf, for those who manage them. */
export const partnerRoutes = [partners, newPartner, partner, editPartner] as const
