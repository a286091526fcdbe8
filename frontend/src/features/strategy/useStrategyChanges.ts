import { useMutation } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, asMergePatch, tagOf } from '../../api/client'
import type {
  CommentAnswer,
  Goal,
  GoalEvidence,
  GoalEvidenceDraft,
  GoalStatus,
  Strategy,
  StrategyComment,
  StrategyDraft,
  StrategyElement,
  StrategyElementDraft,
  StrategyStatusChange,
} from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

const PATH = '/api/v1/strategies'
export function useCreateStrategy() {
  return useMutation({
    mutationFn: async ({ body, key }: { body: StrategyDraft; key: string }) => {
      const { data } = await api.POST(PATH, {
        params: { header: { 'Idempotency-Key': key } },
        body,
      })
      return answer(data)
    },
    ...useRefresh(PATH),
  })
}

export function useChangeStrategy({ id, version }: Strategy) {
  return useMutation({
    mutationFn: (body: { title: string; periodFrom: string; periodTo: string }) =>
      api.PATCH('/api/v1/strategies/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        headers: asMergePatch,
        body,
      }),
    ...useRefresh(PATH),
  })
}

export function useDeleteStrategy({ id, version }: Strategy) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/strategies/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
      }),
    ...useRefresh(PATH),
  })
}

export function useStrategyStep({ id, version }: Strategy) {
  return useMutation({
    mutationFn: (body: StrategyStatusChange) =>
      api.PUT('/api/v1/strategies/{id}/status', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        body,
      }),
    ...useRefresh(PATH),
  })
}

/** Writes an element: a new one where there is none before. */
export function useWriteElement(strategy: string, before: StrategyElement | undefined) {
  return useMutation({
    mutationFn: async ({ body, key }: { body: StrategyElementDraft; key: string }) =>
      before
        ? await api.PATCH('/api/v1/strategies/{id}/elements/{element}', {
            params: {
              path: { id: strategy, element: before.id },
              header: { 'If-Match': tagOf(before.version) },
            },
            headers: asMergePatch,
            body,
          })
        : await api.POST('/api/v1/strategies/{id}/elements', {
            params: { path: { id: strategy }, header: { 'Idempotency-Key': key } },
            body,
          }),
    ...useRefresh(PATH),
  })
}

export function useMoveElement({ strategy, id, version }: StrategyElement) {
  return useMutation({
    mutationFn: (place: number) =>
      api.PATCH('/api/v1/strategies/{id}/elements/{element}', {
        params: { path: { id: strategy, element: id }, header: { 'If-Match': tagOf(version) } },
        headers: asMergePatch,
        body: { place },
      }),
    ...useRefresh(PATH),
  })
}

export function useRemoveElement({ strategy, id, version }: StrategyElement) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/strategies/{id}/elements/{element}', {
        params: { path: { id: strategy, element: id }, header: { 'If-Match': tagOf(version) } },
      }),
    ...useRefresh(PATH),
  })
}

export function useGoalStep({ strategy, id, version }: Goal) {
  return useMutation({
    mutationFn: (body: { status: GoalStatus; reason: string | null }) =>
      api.PUT('/api/v1/strategies/{id}/goals/{goal}/status', {
        params: { path: { id: strategy, goal: id }, header: { 'If-Match': tagOf(version) } },
        body,
      }),
    ...useRefresh(PATH),
  })
}

export function useLinkEvidence({ strategy, id }: Goal) {
  return useMutation({
    mutationFn: ({ body, key }: { body: GoalEvidenceDraft; key: string }) =>
      api.POST('/api/v1/strategies/{id}/goals/{goal}/evidence', {
        params: { path: { id: strategy, goal: id }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ...useRefresh(PATH),
  })
}

export function useUnlinkEvidence({ strategy, goal, id, version }: GoalEvidence) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/strategies/{id}/goals/{goal}/evidence/{piece}', {
        params: {
          path: { id: strategy, goal, piece: id },
          header: { 'If-Match': tagOf(version) },
        },
      }),
    ...useRefresh(PATH),
  })
}

export function useWriteComment(strategy: string) {
  return useMutation({
    mutationFn: ({ element, text, key }: { element: string; text: string; key: string }) =>
      api.POST('/api/v1/strategies/{id}/comments', {
        params: { path: { id: strategy }, header: { 'Idempotency-Key': key } },
        body: { element, text },
      }),
    ...useRefresh(PATH),
  })
}

export function useDeleteComment({ strategy, id, version }: StrategyComment) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/strategies/{id}/comments/{comment}', {
        params: { path: { id: strategy, comment: id }, header: { 'If-Match': tagOf(version) } },
      }),
    ...useRefresh(PATH),
  })
}

export function useAnswerComment({ strategy, id, version }: StrategyComment) {
  return useMutation({
    mutationFn: (body: { answer: CommentAnswer; text: string }) =>
      api.PUT('/api/v1/strategies/{id}/comments/{comment}/answer', {
        params: { path: { id: strategy, comment: id }, header: { 'If-Match': tagOf(version) } },
        body,
      }),
    ...useRefresh(PATH),
  })
}
