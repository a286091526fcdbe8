import { $api } from '../../api/client'

export const themeGroup = (slug: string) =>
  $api.queryOptions('get', '/api/v1/theme-groups/{slug}', { params: { path: { slug } } })

export const participations = (slug: string) =>
  $api.queryOptions('get', '/api/v1/theme-groups/{slug}/participations', {
    params: { path: { slug }, query: { limit: 100 } },
  })
