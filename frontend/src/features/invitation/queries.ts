import { useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api, tagOf } from '../../api/client'
import type { InvitationDraft, MembershipRequest, MembershipRequestDraft } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

export const preview = (token: string) =>
  $api.queryOptions('get', '/api/v1/invitations/by-token/{token}', { params: { path: { token } } })

export const myRequests = () => $api.queryOptions('get', '/api/v1/me/membership-requests')

export const openRequests = () =>
  $api.queryOptions('get', '/api/v1/membership-requests', {
    params: { query: { status: ['open'], limit: 100 } },
  })

export function useInvite() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (body: InvitationDraft) => {
      const { data } = await api.POST('/api/v1/invitations', { body })
      return data
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/invitations'] }),
  })
}

/** Everything depends on who one is. */
export function useAccept(token: string) {
  return useMutation({
    mutationFn: () =>
      api.POST('/api/v1/invitations/by-token/{token}/acceptance', { params: { path: { token } } }),
    ...useRefresh(),
  })
}

export function useAsk() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: MembershipRequestDraft) =>
      api.POST('/api/v1/me/membership-requests', { body }),
    onSuccess: () => queryClient.invalidateQueries(myRequests()),
  })
}

export function useWithdraw() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version }: MembershipRequest) =>
      api.DELETE('/api/v1/me/membership-requests/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
      }),
    onSuccess: () => queryClient.invalidateQueries(myRequests()),
  })
}

export function useDecide({ id, version }: MembershipRequest) {
  return useMutation({
    mutationFn: (body: { status: 'accepted' | 'declined'; reason?: string }) =>
      api.PUT('/api/v1/membership-requests/{id}/status', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        body,
      }),
    ...useRefresh(),
  })
}
