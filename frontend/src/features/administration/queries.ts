import { useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '../../api/client'
import type { Invitation } from '../../api/types'

const cursorPages = {
  pageParamName: 'cursor',
  initialPageParam: undefined,
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
}

export function useRegister(q: string, status: 'active' | 'left') {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/members',
    { params: { query: { ...(q && { q }), status, limit: 50 } } },
    { ...cursorPages, placeholderData: (before) => before },
  )
}

export const invitationStates = ['open', 'expired', 'accepted', 'revoked'] as const

export function useInvitations(status: (typeof invitationStates)[number]) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/invitations',
    { params: { query: { status, limit: 50 } } },
    cursorPages,
  )
}

export const regions = () => $api.queryOptions('get', '/api/v1/regions', {})

export function useSendAgain() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ id }: Invitation) => {
      const { data } = await api.POST('/api/v1/invitations/{id}/letters', {
        params: { path: { id } },
      })
      return data
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/invitations'] }),
  })
}

export function useRevoke() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version }: Invitation) =>
      api.DELETE('/api/v1/invitations/{id}', {
        params: { path: { id }, header: { 'If-Match': `"${version}-0"` } },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/invitations'] }),
  })
}
