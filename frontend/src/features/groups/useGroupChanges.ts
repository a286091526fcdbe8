import { useMutation } from '@tanstack/react-query'
import { api, asMergePatch } from '../../api/client'
import type {
  JoinRequest,
  Participation,
  ParticipationRole,
  ParticipationTerms,
  StartDecision,
  ThemeGroup,
  ThemeGroupDraft,
  ThemeGroupPatch,
  ThemeGroupStatusChange,
} from '../../api/types'
import { useRefresh } from '../../api/useRefresh'
import { versionOf } from './queries'

export function useProposeGroup() {
  return useMutation({
    mutationFn: async ({ body, key }: { body: ThemeGroupDraft; key: string }) => {
      const { data } = await api.POST('/api/v1/theme-groups', {
        params: { header: { 'Idempotency-Key': key } },
        body,
      })
      return data
    },
    ...useRefresh(),
  })
}

export function useChangeGroup(group: ThemeGroup) {
  return useMutation({
    mutationFn: (body: ThemeGroupPatch) =>
      api.PATCH('/api/v1/theme-groups/{slug}', {
        params: { path: { slug: group.slug }, header: versionOf(group) },
        headers: asMergePatch,
        body,
      }),
    ...useRefresh(),
  })
}

export function useChangeGroupStatus(group: ThemeGroup) {
  return useMutation({
    mutationFn: (body: ThemeGroupStatusChange) =>
      api.PUT('/api/v1/theme-groups/{slug}/status', {
        params: { path: { slug: group.slug }, header: versionOf(group) },
        body,
      }),
    ...useRefresh(),
  })
}

export function useAnswerStart() {
  return useMutation({
    mutationFn: ({ decision, answer }: { decision: StartDecision; answer: string }) =>
      api.PUT('/api/v1/theme-groups/{slug}/start-decisions/{key}', {
        params: {
          path: { slug: decision.themeGroup, key: decision.key },
          header: versionOf(decision),
        },
        body: { answer },
      }),
    ...useRefresh(),
  })
}

interface Newcomer {
  member?: string
  role?: ParticipationRole
  mandate?: string | null
  from?: string
}

export function useAddParticipation(slug: string) {
  return useMutation({
    mutationFn: (body: Newcomer) =>
      api.POST('/api/v1/theme-groups/{slug}/participations', { params: { path: { slug } }, body }),
    ...useRefresh(),
  })
}

export function useChangeParticipation(part: Participation) {
  return useMutation({
    mutationFn: (body: ParticipationTerms) =>
      api.PATCH('/api/v1/theme-groups/{slug}/participations/{id}', {
        params: { path: { slug: part.themeGroup.slug, id: part.id }, header: versionOf(part) },
        headers: asMergePatch,
        body,
      }),
    ...useRefresh(),
  })
}

export function useEndParticipation() {
  return useMutation({
    mutationFn: (part: Participation) =>
      api.DELETE('/api/v1/theme-groups/{slug}/participations/{id}', {
        params: { path: { slug: part.themeGroup.slug, id: part.id }, header: versionOf(part) },
      }),
    ...useRefresh(),
  })
}

export function useSendJoinRequest(slug: string) {
  return useMutation({
    mutationFn: (message: string) =>
      api.POST('/api/v1/theme-groups/{slug}/join-requests', {
        params: { path: { slug } },
        body: { message },
      }),
    ...useRefresh(),
  })
}

export function useAnswerJoinRequest(request: JoinRequest) {
  return useMutation({
    mutationFn: (body: { status: 'accepted' | 'declined' | 'withdrawn'; reason?: string }) =>
      api.PUT('/api/v1/join-requests/{id}/status', {
        params: { path: { id: request.id }, header: versionOf(request) },
        body,
      }),
    ...useRefresh(),
  })
}
