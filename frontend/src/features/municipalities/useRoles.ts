import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client'
import type {
  HandoverDraft,
  Membership,
  MembershipDraft,
  MunicipalityProfile,
  LocalRole,
  RoleDraft,
} from '../../api/types'

const tag = ({ version }: { version: number }) => ({ 'If-Match': `"${version}-0"` })
const merge = { 'Content-Type': 'application/merge-patch+json' }

/** Roles and memberships show in many places; they are few, and all of them are asked for anew. */
function useRefresh() {
  const queryClient = useQueryClient()
  return { onSuccess: () => queryClient.invalidateQueries() }
}

export function useChangeProfile(profile: MunicipalityProfile) {
  return useMutation({
    mutationFn: (values: Record<'description' | 'healthFocus' | 'website' | 'email', string>) =>
      api.PATCH('/api/v1/municipalities/{code}/profile', {
        params: { path: { code: profile.municipality.code }, header: tag(profile) },
        headers: merge,
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

export function useAppoint(code: string) {
  return useMutation({
    mutationFn: (body: RoleDraft) =>
      api.POST('/api/v1/municipalities/{code}/roles', { params: { path: { code } }, body }),
    ...useRefresh(),
  })
}

export function useHandOver(code: string) {
  return useMutation({
    mutationFn: (body: HandoverDraft) =>
      api.POST('/api/v1/municipalities/{code}/handovers', { params: { path: { code } }, body }),
    ...useRefresh(),
  })
}

export function useChangeRole(role: LocalRole) {
  return useMutation({
    mutationFn: (body: { mandate: string | null; until: string | null }) =>
      api.PATCH('/api/v1/municipalities/{code}/roles/{id}', {
        params: { path: { code: role.municipality, id: role.id }, header: tag(role) },
        headers: merge,
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
        headers: merge,
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
