import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client'
import { draftOf, type FormValues, patchOf } from './formValues'
import { knowledgeItem, type VersionedItem, versioned } from './queries'

export function useCreateItem() {
  const keep = useKeep()
  return useMutation({
    mutationFn: async ({ values, key }: { values: FormValues; key: string }) => {
      const { data, response } = await api.POST('/api/v1/knowledge-items', {
        params: { header: { 'Idempotency-Key': key } },
        body: draftOf(values),
      })
      return versioned(data, response)
    },
    onSuccess: keep,
  })
}

export function useChangeItem() {
  const keep = useKeep()
  return useMutation({
    mutationFn: async ({ id, etag, values }: { id: string; etag: string; values: FormValues }) => {
      const { data, response } = await api.PATCH('/api/v1/knowledge-items/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        headers: { 'Content-Type': 'application/merge-patch+json' },
        body: patchOf(values),
      })
      return versioned(data, response)
    },
    onSuccess: keep,
  })
}

interface StatusChange {
  id: string
  etag: string
  status: 'published' | 'archived'
  reason?: string
}

export function useChangeStatus() {
  const keep = useKeep()
  return useMutation({
    mutationFn: async ({ id, etag, ...body }: StatusChange) => {
      const { data, response } = await api.PUT('/api/v1/knowledge-items/{id}/status', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body,
      })
      return versioned(data, response)
    },
    onSuccess: keep,
  })
}

/** Shows the saved version at once, and lets every list and count be asked for anew. */
function useKeep() {
  const queryClient = useQueryClient()
  return (saved: VersionedItem) => {
    const { queryKey } = knowledgeItem(saved.item.id)
    queryClient.setQueryData(queryKey, saved)
    void queryClient.invalidateQueries({
      predicate: (query) => query.queryKey[2] !== saved.item.id,
    })
  }
}
