import { useInfiniteQuery } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { pages } from '../../api/pages'
import { employedBy, type PlaceKey } from '../../api/places'
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

export function useMembers({ q, ...filter }: PeopleFilter) {
  const query = {
    ...(q && { q }),
    municipality: listed(filter.municipality),
    region: listed(filter.region),
    topic: listed(filter.topic),
    role: listed(filter.role),
    themeGroup: listed(filter.themeGroup),
    limit: 30,
  }
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/members', 'pages', query],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/members', {
        params: { query: { ...query, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
    placeholderData: (before) => before,
  })
}

export const member = (id: string) =>
  $api.queryOptions('get', '/api/v1/members/{id}', { params: { path: { id } } })

export const colleagues = (place: PlaceKey) =>
  $api.queryOptions('get', '/api/v1/members', {
    params: { query: { ...employedBy(place), limit: 100 } },
  })
