import { queryOptions } from '@tanstack/react-query'
import { $api, api, tagOf } from '../../api/client'
import type { Member, ThemeGroupStatus } from '../../api/types'

export const themeGroup = (slug: string) =>
  $api.queryOptions('get', '/api/v1/theme-groups/{slug}', { params: { path: { slug } } })

export interface GroupFilter {
  status?: ThemeGroupStatus[]
  focusArea?: string[]
}

export const filteredGroups = ({ status, focusArea }: GroupFilter) =>
  $api.queryOptions('get', '/api/v1/theme-groups', {
    params: { query: { limit: 100, ...(status && { status }), ...(focusArea && { focusArea }) } },
  })

export const participations = (slug: string, past = false) =>
  $api.queryOptions('get', '/api/v1/theme-groups/{slug}/participations', {
    params: { path: { slug }, query: { limit: 100, past } },
  })

export const groupHistory = (slug: string) =>
  $api.queryOptions('get', '/api/v1/theme-groups/{slug}/history', {
    params: { path: { slug }, query: { limit: 100 } },
  })

export const startDecisions = (slug: string) =>
  $api.queryOptions('get', '/api/v1/theme-groups/{slug}/start-decisions', {
    params: { path: { slug } },
  })

export const joinRequests = (slug: string) =>
  $api.queryOptions('get', '/api/v1/theme-groups/{slug}/join-requests', {
    params: { path: { slug }, query: { limit: 100, status: ['open'] } },
  })

/** Everybody whom a chair can choose from; a network has hundreds of members, not thousands. */
export const everybody = () =>
  queryOptions({
    queryKey: ['every-member'],
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const members: Member[] = []
      let cursor: string | undefined
      do {
        const { data } = await api.GET('/api/v1/members', {
          params: { query: { limit: 100, ...(cursor && { cursor }) } },
          signal,
        })
        members.push(...(data?.items ?? []))
        cursor = data?.next ?? undefined
      } while (cursor)
      return members
    },
  })

/** What a change of it names in If-Match: the version is all that the service compares. */
export const versionOf = ({ version }: { version: number }) => ({
  'If-Match': tagOf(version),
})
