import { useInfiniteQuery } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { pages } from '../../api/pages'
import type { NeedStatus } from '../../api/types'

export const needStatuses = [
  'open',
  'answered',
  'withdrawn',
] as const satisfies readonly NeedStatus[]

/** Which questions are listed, as the address keeps it. */
export interface NeedFilter {
  q?: string
  status?: NeedStatus
  emne?: string
  gruppe?: string
  mine?: true
}

const listed = <Value>(value: Value | undefined) => (value ? [value] : [])

export function useNeeds({ q, status, emne, gruppe, mine }: NeedFilter, enabled: boolean) {
  const query = {
    ...(q && { q }),
    status: listed(status),
    topic: listed(emne),
    themeGroup: listed(gruppe),
    mine: mine ?? false,
    limit: 20,
  }
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/needs', 'pages', query],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/needs', {
        params: { query: { ...query, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
    placeholderData: (before) => before,
    enabled,
  })
}

export const need = (id: string) =>
  $api.queryOptions('get', '/api/v1/needs/{id}', { params: { path: { id } } })

export const needAnswers = (id: string) =>
  $api.queryOptions('get', '/api/v1/needs/{id}/answers', {
    params: { path: { id }, query: { limit: 100 } },
  })

export const needHistory = (id: string) =>
  $api.queryOptions('get', '/api/v1/needs/{id}/history', {
    params: { path: { id }, query: { limit: 100 } },
  })

export const needMatches = (id: string) =>
  $api.queryOptions('get', '/api/v1/needs/{id}/matches', { params: { path: { id } } })

export const matchesFor = (question: string, details: string, topic: string[]) =>
  $api.queryOptions(
    'get',
    '/api/v1/need-matches',
    { params: { query: { question, details: details.slice(0, 2000), topic } } },
    {
      enabled: question.length > 7 || topic.length > 0,
      placeholderData: (before) => before,
    },
  )

export const needsOfGroup = (slug: string) =>
  $api.queryOptions('get', '/api/v1/theme-groups/{slug}/needs', {
    params: { path: { slug }, query: { limit: 10 } },
  })

export const needsOfItem = (id: string) =>
  $api.queryOptions('get', '/api/v1/knowledge-items/{id}/needs', {
    params: { path: { id }, query: { limit: 100 } },
  })

/** What the reader has shared, changed last first. */
export const mySharedItems = () =>
  $api.queryOptions('get', '/api/v1/me/knowledge-items', {
    params: { query: { status: ['published'], limit: 5 } },
  })
