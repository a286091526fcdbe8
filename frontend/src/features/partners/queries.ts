import { useInfiniteQuery } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { pages } from '../../api/pages'
import type { PartnerStatus } from '../../api/types'

export const partnerStatuses = [
  'active',
  'suspended',
  'ended',
] as const satisfies readonly PartnerStatus[]

export function usePartners(status: PartnerStatus | undefined) {
  const query = { ...(status && { status }), limit: 50 }
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/partners', 'pages', query],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/partners', {
        params: { query: { ...query, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
    placeholderData: (before) => before,
  })
}

const whileSetUp = 1500

/** Asked again while the login server has not taken over what was registered: it takes a moment. */
export const partner = (id: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/partners/{id}',
    { params: { path: { id } } },
    {
      refetchInterval: ({ state }) => (state.data?.setUp === 'underway' ? whileSetUp : false),
    },
  )

export function usePartnerEvents(id: string) {
  const query = { limit: 10 }
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/partners/{id}/events', 'pages', id],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/partners/{id}/events', {
        params: { path: { id }, query: { ...query, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
  })
}
