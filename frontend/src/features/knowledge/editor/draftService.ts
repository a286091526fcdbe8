import type { QueryClient } from '@tanstack/react-query'
import { api, asMergePatch } from '../../../api/client'
import { knowledgeItem, type VersionedItem, versioned } from '../../../api/knowledgeItems'
import { me } from '../../../api/queries'
import type { KnowledgeItemDraft, KnowledgeItemPatch } from '../../../api/types'

/** What the writing of an item asks of the service. */
export interface DraftService {
  create: (draft: KnowledgeItemDraft, key: string) => Promise<VersionedItem>
  change: (id: string, etag: string, patch: KnowledgeItemPatch) => Promise<VersionedItem>
  newest: (id: string) => Promise<VersionedItem>
  isSignedIn: () => Promise<boolean>
}

export function draftService(queryClient: QueryClient): DraftService {
  /** Shown at once; lists are asked for anew when they are next looked at, not at every pause in the writing. */
  function keep(saved: VersionedItem) {
    const { queryKey } = knowledgeItem(saved.item.id)
    queryClient.setQueryData(queryKey, saved)
    for (const list of ['/api/v1/me/knowledge-items', '/api/v1/knowledge-items']) {
      void queryClient.invalidateQueries({ queryKey: ['get', list], refetchType: 'none' })
    }
    return saved
  }
  return {
    create: async (body, key) => {
      const { data, response } = await api.POST('/api/v1/knowledge-items', {
        params: { header: { 'Idempotency-Key': key } },
        body,
      })
      return keep(versioned(data, response))
    },
    change: async (id, etag, body) => {
      const { data, response } = await api.PATCH('/api/v1/knowledge-items/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        headers: asMergePatch,
        body,
      })
      return keep(versioned(data, response))
    },
    newest: (id) => queryClient.fetchQuery({ ...knowledgeItem(id), staleTime: 0 }),
    isSignedIn: async () =>
      (await queryClient.fetchQuery({ ...me(), staleTime: 0, retry: 1 })).signedIn,
  }
}
