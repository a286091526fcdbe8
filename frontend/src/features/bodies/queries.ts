import { $api } from '../../api/client'

export const body = (slug: string) =>
  $api.queryOptions('get', '/api/v1/bodies/{slug}', { params: { path: { slug } } })

export const seats = (slug: string) =>
  $api.queryOptions('get', '/api/v1/bodies/{slug}/seats', {
    params: { path: { slug }, query: { limit: 100 } },
  })

export const bodyBrief = (slug: string, since: string | undefined) =>
  $api.queryOptions('get', '/api/v1/bodies/{slug}/brief', {
    params: { path: { slug }, query: { ...(since && { since }) } },
  })
