import { $api } from '../../api/client'
import type { RollStatus } from '../../api/types'

export const rollsOf = (item: string) =>
  $api.queryOptions('get', '/api/v1/knowledge-items/{id}/rolls', {
    params: { path: { id: item }, query: { limit: 100 } },
  })

export const rolledToGroup = (slug: string, status: RollStatus[], limit = 100) =>
  $api.queryOptions('get', '/api/v1/theme-groups/{slug}/rolls', {
    params: { path: { slug }, query: { limit, status } },
  })

export const rolledToMunicipality = (code: string, status: RollStatus[], limit = 100) =>
  $api.queryOptions('get', '/api/v1/municipalities/{code}/rolls', {
    params: { path: { code }, query: { limit, status } },
  })

export const rollsToAnswer = () =>
  $api.queryOptions('get', '/api/v1/me/rolls', {
    params: { query: { box: 'to-answer', limit: 100 } },
  })

export const rollsSent = () =>
  $api.queryOptions('get', '/api/v1/me/rolls', { params: { query: { box: 'sent', limit: 20 } } })
