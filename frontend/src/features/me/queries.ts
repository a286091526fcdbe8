import { $api } from '../../api/client'

export const myItems = () =>
  $api.queryOptions('get', '/api/v1/me/knowledge-items', { params: { query: { limit: 100 } } })

export const waitingForMe = () =>
  $api.queryOptions('get', '/api/v1/review-tasks', { params: { query: { limit: 100 } } })
