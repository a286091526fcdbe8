import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, asMergePatch, tagOf } from '../../api/client'
import type {
  Need,
  NeedAnswer,
  NeedAnswerDraft,
  NeedDraft,
  NeedPatch,
  NeedStatusChange,
} from '../../api/types'

/** A question shows in lists, at its group and at the items that answer it: all of them are asked for anew. */
function useRefresh() {
  const queryClient = useQueryClient()
  return {
    onSuccess: () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[1]).includes('need'),
      }),
  }
}

export function usePostNeed() {
  return useMutation({
    mutationFn: async ({ body, key }: { body: NeedDraft; key: string }) => {
      const { data } = await api.POST('/api/v1/needs', {
        params: { header: { 'Idempotency-Key': key } },
        body,
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}

export function useChangeNeed({ id, version }: Need) {
  return useMutation({
    mutationFn: async (body: NeedPatch) => {
      const { data } = await api.PATCH('/api/v1/needs/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        headers: asMergePatch,
        body,
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}

export function useSettleNeed({ id, version }: Need) {
  return useMutation({
    mutationFn: (body: NeedStatusChange) =>
      api.PUT('/api/v1/needs/{id}/status', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        body,
      }),
    ...useRefresh(),
  })
}

export function useGiveAnswer(need: string) {
  return useMutation({
    mutationFn: ({ body, key }: { body: NeedAnswerDraft; key: string }) =>
      api.POST('/api/v1/needs/{id}/answers', {
        params: { path: { id: need }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ...useRefresh(),
  })
}

export function useTakeBackAnswer({ id, need, version }: NeedAnswer) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/needs/{id}/answers/{answer}', {
        params: { path: { id: need, answer: id }, header: { 'If-Match': tagOf(version) } },
      }),
    ...useRefresh(),
  })
}
