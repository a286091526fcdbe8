import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, tagOf } from '../../api/client'
import { pages } from '../../api/pages'
import type { Invitation } from '../../api/types'

export function useRegister(q: string, status: 'active' | 'left') {
  const query = { ...(q && { q }), status, limit: 50 }
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

export const invitationStates = ['open', 'expired', 'accepted', 'revoked'] as const

export function useInvitations(status: (typeof invitationStates)[number]) {
  const query = { status, limit: 50 }
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/invitations', 'pages', query],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/invitations', {
        params: { query: { ...query, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
  })
}

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
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/invitations'] }),
  })
}
