import { $api } from '../../api/client'

export const whoToAskAboutItem = (item: string) =>
  $api.queryOptions('get', '/api/v1/who-to-ask', { params: { query: { item, limit: 5 } } })

export const whoToAskAboutTopic = (topic: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/who-to-ask',
    { params: { query: { topic: [topic], limit: 20 } } },
    { enabled: topic !== '' },
  )
