import { $api } from '../../api/client'

export const journeyOf = (item: string) =>
  $api.queryOptions('get', '/api/v1/knowledge-items/{id}/journey', {
    params: { path: { id: item }, query: { depth: 3 } },
  })
