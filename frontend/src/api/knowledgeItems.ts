import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer } from './answer'
import { api, etagOf } from './client'
import type { ItemStatus, KnowledgeItem } from './types'
import { useRefresh } from './useRefresh'

export interface VersionedItem {
  item: KnowledgeItem
  etag: string
}

/** The item with the tag that a change of it must name. */
export const knowledgeItem = (id: string) =>
  queryOptions({
    queryKey: ['get', '/api/v1/knowledge-items/{id}', id],
    queryFn: async ({ signal }): Promise<VersionedItem> => {
      const { data, response } = await api.GET('/api/v1/knowledge-items/{id}', {
        params: { path: { id } },
        signal,
      })
      return versioned(data, response)
    },
  })

export function versioned(item: KnowledgeItem | undefined, response: Response): VersionedItem {
  return { item: answer(item), etag: etagOf(response) }
}

export interface StatusChange {
  id: string
  etag: string
  status: ItemStatus
  reason?: string
  supersededBy?: string
}

/** Every change of state; what is shown elsewhere is asked for anew. */
export function useChangeStatus() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ id, etag, ...body }: StatusChange) => {
      const { data, response } = await api.PUT('/api/v1/knowledge-items/{id}/status', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body,
      })
      return versioned(data, response)
    },
    onSuccess: (saved) => {
      const { queryKey } = knowledgeItem(saved.item.id)
      queryClient.setQueryData(queryKey, saved)
      void queryClient.invalidateQueries({ predicate: ({ queryKey: key }) => key !== queryKey })
    },
  })
}

/** A draft is gone; what names it is asked for anew when it is next looked at. */
export function useDeleteDraft() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, etag }: { id: string; etag: string }) =>
      api.DELETE('/api/v1/knowledge-items/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
      }),
    onSuccess: () => queryClient.invalidateQueries({ refetchType: 'none' }),
  })
}

/** "Still valid", in one step. */
export function useConfirmItem() {
  return useMutation({
    mutationFn: ({ id, note }: { id: string; note?: string }) =>
      api.POST('/api/v1/knowledge-items/{id}/confirmations', {
        params: { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
        body: { ...(note && { note }) },
      }),
    ...useRefresh(),
  })
}
