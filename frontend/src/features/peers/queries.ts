import { $api } from '../../api/client'

export const peersOf = (code: string) =>
  $api.queryOptions('get', '/api/v1/municipalities/{code}/peers', {
    params: { path: { code }, query: { limit: 8 } },
  })

export const chosenPeers = (code: string) =>
  $api.queryOptions('get', '/api/v1/municipalities/{code}/chosen-peers', {
    params: { path: { code } },
  })
