import type { Client } from 'openapi-fetch'
import type { components, operations, paths } from './schema.gen.js'

export type KnowledgeItemSummary = components['schemas']['KnowledgeItemSummary']

type Parameters = NonNullable<operations['searchKnowledgeItems']['parameters']['query']>

export type SearchQuery = Omit<Parameters, 'cursor' | 'limit' | 'facets'>

/** Everything that a search finds, fetched page by page as it is read. */
export async function* searchToTheEnd(api: Client<paths>, query: SearchQuery) {
  let cursor: string | null | undefined
  do {
    const { data } = await api.GET('/api/v1/knowledge-items', {
      params: { query: { ...query, limit: 100, ...(cursor && { cursor }) } },
    })
    if (!data) throw new Error('An answer without a body')
    yield* data.items
    cursor = data.next
  } while (cursor)
}
