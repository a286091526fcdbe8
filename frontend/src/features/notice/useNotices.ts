import { useMutation } from '@tanstack/react-query'
import { api, asMergePatch, tagOf } from '../../api/client'
import type {
  Digest,
  DigestPatch,
  InboxEntry,
  Subscription,
  SubscriptionDraft,
} from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

export function useFollow() {
  return useMutation({
    mutationFn: (body: SubscriptionDraft) => api.POST('/api/v1/me/subscriptions', { body }),
    ...useRefresh(),
  })
}

export function useUnfollow() {
  return useMutation({
    mutationFn: ({ id, version }: Subscription) =>
      api.DELETE('/api/v1/me/subscriptions/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
      }),
    ...useRefresh(),
  })
}

export function useMark() {
  return useMutation({
    mutationFn: ({ entry, read }: { entry: InboxEntry; read: boolean }) =>
      api.PATCH('/api/v1/me/inbox/{id}', {
        // Read or unread is not a matter in which somebody else's change could be lost.
        params: { path: { id: entry.id }, header: { 'If-Match': '*' } },
        headers: asMergePatch,
        body: { read },
      }),
    ...useRefresh(),
  })
}

export function useReadAll() {
  return useMutation({
    mutationFn: (upTo: string) =>
      api.PUT('/api/v1/me/inbox/reading', {
        params: { header: { 'If-Match': '*' } },
        body: { upTo },
      }),
    ...useRefresh(),
  })
}

export function useSaveDigest(digest: Digest) {
  return useMutation({
    mutationFn: async (body: DigestPatch) => {
      const { data } = await api.PATCH('/api/v1/me/digest', {
        params: { header: { 'If-Match': tagOf(digest.version) } },
        headers: asMergePatch,
        body,
      })
      return data
    },
    ...useRefresh(),
  })
}

export function useUnsubscribe() {
  return useMutation({
    mutationFn: (token: string) =>
      api.POST('/api/v1/digests/unsubscribe/{token}', { params: { path: { token } } }),
    ...useRefresh(),
  })
}
