import { queryOptions } from '@tanstack/react-query'
import { $api, api } from './client'
import type { Member, SearchResult } from './types'

const longLived = { staleTime: 600_000 }

export const me = () => $api.queryOptions('get', '/api/v1/me')

export const network = () => $api.queryOptions('get', '/api/v1/network', {}, longLived)

export const topics = () => $api.queryOptions('get', '/api/v1/topics', {}, longLived)

export const focusAreas = () => $api.queryOptions('get', '/api/v1/focus-areas', {}, longLived)

export const preventionPackages = () =>
  $api.queryOptions('get', '/api/v1/prevention-packages', {}, longLived)

export const municipalities = () =>
  $api.queryOptions('get', '/api/v1/municipalities', { params: { query: { limit: 100 } } })

export const regions = () => $api.queryOptions('get', '/api/v1/regions', {})

export const themeGroups = () =>
  $api.queryOptions('get', '/api/v1/theme-groups', { params: { query: { limit: 100 } } })

/** Those of which the reader may know. */
export const bodies = () =>
  $api.queryOptions('get', '/api/v1/bodies', { params: { query: { limit: 100 } } })

export const themeGroup = (slug: string) =>
  $api.queryOptions('get', '/api/v1/theme-groups/{slug}', { params: { path: { slug } } })

/** A few items to choose from, by the letters that were typed. */
export const itemsAbout = (q: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/knowledge-items',
    { params: { query: { q, limit: 6 } } },
    { enabled: q.length > 2, placeholderData: (before) => before },
  )

/** How many items each municipality and group has shared, as far as the reader may see them: the search's own counts. */
export const sharedCounts = () =>
  $api.queryOptions('get', '/api/v1/knowledge-items', {
    params: { query: { facets: true, limit: 1 } },
  })

export function countsBy(result: SearchResult | undefined, name: 'municipality' | 'themeGroup') {
  const values = result?.facets.find((facet) => facet.name === name)?.values ?? []
  return new Map(values.map(({ value, count }) => [value, count]))
}

/** Everybody who can be chosen from; a network has hundreds of members, not thousands. */
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
