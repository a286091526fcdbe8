import { useInfiniteQuery } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { pages } from '../../api/pages'
import { holds } from '../../api/roles'
import type { Me } from '../../api/types'

/** A group checks its work a few times a year: a hundred checks are a lifetime. */
export const checkIns = (slug: string) =>
  $api.queryOptions('get', '/api/v1/theme-groups/{slug}/check-ins', {
    params: { path: { slug }, query: { limit: 100 } },
  })

export const checkRhythm = (slug: string) =>
  $api.queryOptions('get', '/api/v1/theme-groups/{slug}/check-in-rhythm', {
    params: { path: { slug } },
  })

export const checkIn = (id: string) =>
  $api.queryOptions('get', '/api/v1/check-ins/{id}', { params: { path: { id } } })

export const checkCounts = () => $api.queryOptions('get', '/api/v1/check-in-counts')

export const newestTemplate = () =>
  $api.queryOptions('get', '/api/v1/check-templates', { params: { query: { limit: 1 } } })

export function useCheckOverview() {
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/check-in-overview', 'pages'],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/check-in-overview', {
        params: { query: { limit: 50, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
  })
}

/** Checks are the group's own: whoever takes part sees them, and the secretariat. */
export function seesChecks(reader: Me | undefined, slug: string) {
  return (
    holds(reader, 'secretariat') ||
    (reader?.roles.some(({ themeGroup }) => themeGroup?.slug === slug) ?? false)
  )
}
