import { queryOptions } from '@tanstack/react-query'
import { api, etagOf } from '../../api/client'
import { problemOf } from '../../api/problem'
import type { KnowledgeItem } from '../../api/types'

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
  if (!item) throw problemOf(new Error('The answer was empty'))
  return { item, etag: etagOf(response) }
}
