import { $api } from '../../api/client'
import type { Role } from '../../api/types'

export interface PeopleFilter {
  q?: string
  municipality?: string
  region?: string
  topic?: string
  role?: Role
  themeGroup?: string
}

/** The roles by which people are looked for. */
export const soughtRoles = [
  'coordinator',
  'political-contact',
  'chair',
  'vice-chair',
  'process-leader',
] as const satisfies readonly Role[]

const listed = <Value>(value: Value | undefined) => (value ? [value] : [])

export function useMembers({ q, ...filter }: PeopleFilter, enabled: boolean) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/members',
    {
      params: {
        query: {
          ...(q && { q }),
          municipality: listed(filter.municipality),
          region: listed(filter.region),
          topic: listed(filter.topic),
          role: listed(filter.role),
          themeGroup: listed(filter.themeGroup),
          limit: 30,
        },
      },
    },
    {
      pageParamName: 'cursor',
      initialPageParam: undefined,
      getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
      placeholderData: (before) => before,
      enabled,
    },
  )
}

export const member = (id: string) =>
  $api.queryOptions('get', '/api/v1/members/{id}', { params: { path: { id } } })

export const colleagues = (municipality: string) =>
  $api.queryOptions('get', '/api/v1/members', {
    params: { query: { municipality: [municipality], limit: 100 } },
  })

export const regions = () => $api.queryOptions('get', '/api/v1/regions', {})
