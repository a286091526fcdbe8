import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { pages } from '../../api/pages'

/** What is said about an item, a page of threads at a time. */
export const threads = (item: string) =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['comments', item],
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await api.GET('/api/v1/knowledge-items/{id}/comments', {
        params: {
          path: { id: item },
          query: { limit: 20, ...(pageParam && { cursor: pageParam }) },
        },
        signal,
      })
      return answer(data)
    },
  })

export const commentCounts = (item: string) =>
  $api.queryOptions('get', '/api/v1/knowledge-items/{id}/comment-counts', {
    params: { path: { id: item } },
  })

export const allAnswers = (thread: string, enabled: boolean) =>
  $api.queryOptions(
    'get',
    '/api/v1/comments/{id}/answers',
    { params: { path: { id: thread }, query: { limit: 100 } } },
    { enabled },
  )
