import { $api } from './client'
import type { SearchResult } from './types'

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

/** How many items each municipality and group has shared, as far as the reader may see them: the search's own counts. */
export const sharedCounts = () =>
  $api.queryOptions('get', '/api/v1/knowledge-items', {
    params: { query: { facets: true, limit: 1 } },
  })

export function countsBy(result: SearchResult | undefined, name: 'municipality' | 'themeGroup') {
  const values = result?.facets.find((facet) => facet.name === name)?.values ?? []
  return new Map(values.map(({ value, count }) => [value, count]))
}
