import { useInfiniteQuery } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { pages } from '../../api/pages'
import type { WebhookDelivery } from '../../api/types'

export function useWebhooks(partner: string) {
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/webhooks', 'pages', partner],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/webhooks', {
        params: { query: { partner, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
  })
}

export function useDeliveries(id: string) {
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/webhooks/{id}/deliveries', 'pages', id],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/webhooks/{id}/deliveries', {
        params: { path: { id }, query: { limit: 10, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
  })
}

const whileSent = 700

/** A message and every time that it was sent; one that is on its way is asked for again until it is known how it went. */
export const delivery = (id: string, of: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/webhooks/{id}/deliveries/{delivery}',
    { params: { path: { id, delivery: of } } },
    { refetchInterval: ({ state }) => (isUnderWay(state.data) ? whileSent : false) },
  )

/** Not yet sent, or not yet answered; one that failed and waits for its next turn is neither. */
export function isUnderWay(one: WebhookDelivery | undefined): boolean {
  return one?.state === 'sending' || (one?.state === 'waiting' && one.tries === 0)
}
