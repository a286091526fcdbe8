import { $api } from '../../api/client'

export const trialsOf = (item: string) =>
  $api.queryOptions('get', '/api/v1/knowledge-items/{id}/trials', {
    params: { path: { id: item }, query: { limit: 100 } },
  })

export const trialsIn = (municipality: string) =>
  $api.queryOptions('get', '/api/v1/trials', {
    params: { query: { municipality: [municipality], limit: 100 } },
  })

/** Those that run, the result that is expected first, first. */
export const trialsToFinish = (municipality: string) =>
  $api.queryOptions('get', '/api/v1/trials', {
    params: {
      query: { municipality: [municipality], status: ['running'], sort: 'result-due', limit: 100 },
    },
  })

export const trialSteps = (id: string, enabled: boolean) =>
  $api.queryOptions(
    'get',
    '/api/v1/trials/{id}/steps',
    { params: { path: { id }, query: { limit: 100 } } },
    { enabled },
  )
