import { $api } from '../../../api/client'

const pageSize = 50

export const itemVersions = (id: string, cursor: string | undefined) =>
  $api.queryOptions('get', '/api/v1/knowledge-items/{id}/versions', {
    params: { path: { id }, query: { limit: pageSize, ...(cursor && { cursor }) } },
  })

export const comparison = (id: string, from: number, to: number) =>
  $api.queryOptions('get', '/api/v1/knowledge-items/{id}/comparison', {
    params: { path: { id }, query: { from, to } },
  })
