import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { pages } from '../../api/pages'
import type { Subscription } from '../../api/types'

const aMinute = 60_000

/** What the reader is told, a page at a time, newest first. */
export const inbox = (unread: boolean) =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['inbox', unread],
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await api.GET('/api/v1/me/inbox', {
        params: { query: { unread, limit: 20, ...(pageParam && { cursor: pageParam }) } },
        signal,
      })
      return answer(data)
    },
  })

/** How much is unread: asked again while the page stands open. */
export const unread = (enabled: boolean) =>
  $api.queryOptions(
    'get',
    '/api/v1/me/inbox',
    { params: { query: { unread: true, limit: 1 } } },
    { enabled, refetchInterval: aMinute },
  )

/** Everything that the reader follows; there are at most two pages of it. */
export const following = (enabled = true) =>
  queryOptions({
    queryKey: ['following'],
    enabled,
    queryFn: async ({ signal }) => {
      const all: Subscription[] = []
      let cursor: string | null | undefined
      do {
        const { data } = await api.GET('/api/v1/me/subscriptions', {
          params: { query: { limit: 100, ...(cursor && { cursor }) } },
          signal,
        })
        all.push(...(data?.items ?? []))
        cursor = data?.next
      } while (cursor)
      return all
    },
  })

export const digest = (enabled: boolean) =>
  $api.queryOptions('get', '/api/v1/me/digest', {}, { enabled })
