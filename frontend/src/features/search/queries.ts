import { keepPreviousData } from '@tanstack/react-query'
import { $api } from '../../api/client'
import type { SearchState } from './filters'

export const pageSize = 20

export const knowledgeSearch = ({ from: _from, year, ...state }: SearchState) =>
  $api.queryOptions(
    'get',
    '/api/v1/knowledge-items',
    {
      params: {
        query: {
          ...state,
          ...(year && { year: year.map(Number) }),
          sort: state.sort ?? (state.q ? 'relevance' : 'newest'),
          facets: true,
          limit: pageSize,
        },
      },
    },
    { placeholderData: keepPreviousData },
  )

export const newestIn = (
  filter: { themeGroup?: string[]; municipality?: string[] },
  limit: number,
) =>
  $api.queryOptions('get', '/api/v1/knowledge-items', {
    params: { query: { ...filter, sort: 'newest', limit } },
  })

/** The people, groups and places that the words of a search name. */
export const namesIn = (q: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/names',
    { params: { query: { q: q.slice(0, 500) } } },
    { placeholderData: keepPreviousData },
  )

export const moreLike = (id: string) =>
  $api.queryOptions('get', '/api/v1/knowledge-items/{id}/similar', { params: { path: { id } } })

export const suggestions = (q: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/knowledge-items/suggestions',
    { params: { query: { q: q.slice(0, 100) } } },
    { enabled: q.trim().length >= 2, placeholderData: keepPreviousData },
  )
