import { $api, tagOf } from '../../api/client'
import type { ThemeGroupStatus } from '../../api/types'

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

/** What a change of it names in If-Match: the version is all that the service compares. */
export const versionOf = ({ version }: { version: number }) => ({
  'If-Match': tagOf(version),
})
