import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api } from '../../api/client'
import { pages } from '../../api/pages'

/** What the coordinators of a municipality sent to colleagues, newest first. */
export const forwardsOf = (code: string) =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['forwards', code],
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await api.GET('/api/v1/municipalities/{code}/forwards', {
        params: { path: { code }, query: { limit: 10, ...(pageParam && { cursor: pageParam }) } },
        signal,
      })
      return answer(data)
    },
  })

/** What stands behind the link of a letter; to ask for it does not yet mean that somebody has read it. */
export const forwardedPiece = (token: string) =>
  queryOptions({
    queryKey: ['forwarded-piece', token],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/forwards/{token}', {
        params: { path: { token } },
        signal,
      })
      return answer(data)
    },
  })
