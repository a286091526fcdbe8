import { useMutation } from '@tanstack/react-query'
import { api, asMergePatch, tagOf } from '../../api/client'
import type { PlaceKey } from '../../api/places'
import type {
  HandoverDraft,
  LocalRole,
  Membership,
  MembershipDraft,
  MunicipalityProfile,
  RoleDraft,
} from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

const tag = ({ version }: { version: number }) => ({ 'If-Match': tagOf(version) })
export function useChangeProfile(profile: MunicipalityProfile) {
  return useMutation({
    mutationFn: (values: Record<'description' | 'healthFocus' | 'website' | 'email', string>) =>
      api.PATCH('/api/v1/municipalities/{code}/profile', {
        params: { path: { code: profile.municipality.code }, header: tag(profile) },
        headers: asMergePatch,
        body: {
          description: values.description.trim() || null,
          healthFocus: values.healthFocus.trim() || null,
          website: values.website.trim() || null,
          email: values.email.trim() || null,
        },
      }),
    ...useRefresh(),
  })
}

export function useAppoint(place: PlaceKey) {
  return useMutation({
    mutationFn: (body: RoleDraft): Promise<unknown> =>
      place.kind === 'municipality'
        ? api.POST('/api/v1/municipalities/{code}/roles', {
            params: { path: { code: place.code } },
            body,
          })
        : api.POST('/api/v1/regions/{slug}/roles', {
            params: { path: { slug: place.slug } },
            body,
          }),
    ...useRefresh(),
  })
}

export function useHandOver(place: PlaceKey) {
  return useMutation({
    mutationFn: (body: HandoverDraft): Promise<unknown> =>
      place.kind === 'municipality'
        ? api.POST('/api/v1/municipalities/{code}/handovers', {
            params: { path: { code: place.code } },
            body,
          })
        : api.POST('/api/v1/regions/{slug}/handovers', {
            params: { path: { slug: place.slug } },
            body,
          }),
    ...useRefresh(),
  })
}

export function useChangeRole(place: PlaceKey, role: LocalRole) {
  const header = tag(role)
  return useMutation({
    mutationFn: (body: { mandate: string | null; until: string | null }): Promise<unknown> =>
      place.kind === 'municipality'
        ? api.PATCH('/api/v1/municipalities/{code}/roles/{id}', {
            params: { path: { code: place.code, id: role.id }, header },
            headers: asMergePatch,
            body,
          })
        : api.PATCH('/api/v1/regions/{slug}/roles/{id}', {
            params: { path: { slug: place.slug, id: role.id }, header },
            headers: asMergePatch,
            body,
          }),
    ...useRefresh(),
  })
}

export function useNoteMembership(code: string) {
  return useMutation({
    mutationFn: (body: MembershipDraft) =>
      api.POST('/api/v1/municipalities/{code}/memberships', { params: { path: { code } }, body }),
    ...useRefresh(),
  })
}

export function useChangeMembership(code: string, period: Membership) {
  return useMutation({
    mutationFn: (body: { from: string; until: string | null; note: string | null }) =>
      api.PATCH('/api/v1/municipalities/{code}/memberships/{id}', {
        params: { path: { code, id: period.id }, header: tag(period) },
        headers: asMergePatch,
        body,
      }),
    ...useRefresh(),
  })
}

export function useRemoveMembership(code: string, period: Membership) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/municipalities/{code}/memberships/{id}', {
        params: { path: { code, id: period.id }, header: tag(period) },
      }),
    ...useRefresh(),
  })
}
