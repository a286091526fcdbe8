import { $api } from '../../api/client'

export const brief = (code: string, since: string, enabled: boolean) =>
  $api.queryOptions(
    'get',
    '/api/v1/municipalities/{code}/brief',
    { params: { path: { code }, query: { since } } },
    { enabled },
  )

export const briefSubscription = (code: string) =>
  $api.queryOptions('get', '/api/v1/municipalities/{code}/brief/subscription', {
    params: { path: { code } },
  })
