import { queryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { pages } from '../../api/pages'
import { holds } from '../../api/roles'
import type { Me, WorkshopAnswer } from '../../api/types'

export const workshop = (id: string) =>
  $api.queryOptions('get', '/api/v1/workshops/{id}', { params: { path: { id } } })

export function useWorkshops(themeGroup: string | undefined) {
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/workshops', 'pages', themeGroup],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/workshops', {
        params: { query: { ...(themeGroup && { themeGroup }), ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
  })
}

/** The versions of the strategy that are put out, so that one may comment on them. */
export const strategiesThatListen = () =>
  queryOptions({
    ...$api.queryOptions('get', '/api/v1/strategies', { params: { query: { limit: 100 } } }),
    select: ({ items }) => items.filter(({ status }) => status === 'consultation'),
  })

export const strategyElements = (id: string) =>
  queryOptions({
    ...$api.queryOptions('get', '/api/v1/strategies/{id}', { params: { path: { id } } }),
    select: ({ elements }) => elements,
  })

/** Every answer, read on after the place that was reached until there is nothing more. */
export const workshopAnswers = (id: string) =>
  queryOptions({
    queryKey: ['get', '/api/v1/workshops/{id}/answers', id],
    queryFn: async ({ signal }) => {
      const byId = new Map<string, WorkshopAnswer>()
      let since = ''
      let more = true
      while (more) {
        const { data } = await api.GET('/api/v1/workshops/{id}/answers', {
          params: { path: { id }, query: { limit: 100, ...(since && { since }) } },
          signal,
        })
        const part = answer(data)
        for (const one of part.items) byId.set(one.id, one)
        since = part.since
        more = part.more
      }
      return [...byId.values()]
    },
  })

/** Who plans workshops somewhere: the secretariat, and those who lead a group. */
export const runsSome = (reader: Me | undefined) =>
  holds(reader, 'secretariat', 'chair', 'vice-chair', 'process-leader')

/** Whether somebody takes part in a group, in whatever role. */
export const takesPart = (reader: Me | undefined, slug: string) =>
  holds(reader, 'secretariat') ||
  (reader?.roles.some(({ themeGroup }) => themeGroup?.slug === slug) ?? false)
