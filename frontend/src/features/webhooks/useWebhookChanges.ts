import { useMutation } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, tagOf } from '../../api/client'
import type { Webhook, WebhookDraft, WebhookStatusChange } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

/** The webhooks and what was sent to them. */
const useRefreshWebhooks = () => useRefresh('/api/v1/webhooks')

export function useCreateWebhook() {
  return useMutation({
    mutationFn: async ({ body, key }: { body: WebhookDraft; key: string }) => {
      const { data } = await api.POST('/api/v1/webhooks', {
        params: { header: { 'Idempotency-Key': key } },
        body,
      })
      return answer(data)
    },
    ...useRefreshWebhooks(),
  })
}

export function useChangeWebhookStatus({ id, version }: Webhook) {
  return useMutation({
    mutationFn: (body: WebhookStatusChange) =>
      api.PUT('/api/v1/webhooks/{id}/status', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        body,
      }),
    ...useRefreshWebhooks(),
  })
}

export function useRemoveWebhook({ id, version }: Webhook) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/webhooks/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
      }),
    ...useRefreshWebhooks(),
  })
}

/** The answer is shown and let go: it must not stay in a cache. */
export function useIssueWebhookSecret({ id }: Webhook) {
  return useMutation({
    mutationFn: async () => {
      const { data } = await api.POST('/api/v1/webhooks/{id}/secrets', { params: { path: { id } } })
      return answer(data)
    },
    gcTime: 0,
    ...useRefreshWebhooks(),
  })
}

export function usePingWebhook(id: string) {
  return useMutation({
    mutationFn: async () => {
      const { data } = await api.POST('/api/v1/webhooks/{id}/pings', { params: { path: { id } } })
      return answer(data)
    },
    ...useRefreshWebhooks(),
  })
}

export function useSendAgain(id: string) {
  return useMutation({
    mutationFn: async (delivery: string) => {
      const { data } = await api.POST('/api/v1/webhooks/{id}/deliveries/{delivery}/redeliveries', {
        params: { path: { id, delivery } },
      })
      return answer(data)
    },
    ...useRefreshWebhooks(),
  })
}
