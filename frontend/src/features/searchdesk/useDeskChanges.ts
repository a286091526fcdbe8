import { useMutation } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, asMergePatch, tagOf } from '../../api/client'
import type { KnowledgeGap, Wording, WordingDraft } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

/** What the search knows decides what it finds, here and in every list that stands in the cache. */
export function useAddWording() {
  return useMutation({
    mutationFn: async ({ body, key }: { body: WordingDraft; key: string }) => {
      const { data } = await api.POST('/api/v1/wordings', {
        params: { header: { 'Idempotency-Key': key } },
        body,
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}

export function useChangeWording({ id, version }: Wording) {
  return useMutation({
    mutationFn: async (body: WordingDraft) => {
      const { data } = await api.PATCH('/api/v1/wordings/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        headers: asMergePatch,
        body,
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}

export function useRemoveWording({ id, version }: Wording) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/wordings/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
      }),
    ...useRefresh(),
  })
}

export function useSetGapAside({ id, version }: KnowledgeGap) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/knowledge-gaps/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
      }),
    ...useRefresh('/api/v1/knowledge-gaps'),
  })
}
