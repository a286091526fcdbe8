import { useInfiniteQuery } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { pages } from '../../api/pages'

export function useWordings(q: string) {
  const query = { ...(q && { q }), limit: 20 }
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/wordings', 'pages', query],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/wordings', {
        params: { query: { ...query, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
    placeholderData: (before) => before,
  })
}

export function useWordingChanges(enabled: boolean) {
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/wording-changes', 'pages'],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/wording-changes', {
        params: { query: { limit: 10, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
    enabled,
  })
}

/** @param from a day of the first week */
export function useKnowledgeGaps(from: string) {
  const query = { from, limit: 20 }
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/knowledge-gaps', 'pages', query],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/knowledge-gaps', {
        params: { query: { ...query, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
    placeholderData: (before) => before,
  })
}

/** Only the secretariat may ask for reasons. */
export const explainedSearch = (q: string) =>
  $api.queryOptions('get', '/api/v1/knowledge-items', {
    params: { query: { q, sort: 'relevance', explain: true, limit: 20 } },
  })
