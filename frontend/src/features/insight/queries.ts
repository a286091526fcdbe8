import { useInfiniteQuery } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { pages } from '../../api/pages'
import { asked, type ItemsFilter, type YearsFilter } from './filter'

const of = (years: YearsFilter) => ({ params: { query: asked(years) } })

export const insightMap = (years: YearsFilter) =>
  $api.queryOptions('get', '/api/v1/insights/map', of(years))

export const insightReach = (years: YearsFilter) =>
  $api.queryOptions('get', '/api/v1/insights/reach', of(years))

export const insightPractice = (years: YearsFilter) =>
  $api.queryOptions('get', '/api/v1/insights/time-to-practice', of(years))

export const insightCoverage = (years: YearsFilter) =>
  $api.queryOptions('get', '/api/v1/insights/coverage', of(years))

export const insightFlow = (years: YearsFilter) =>
  $api.queryOptions('get', '/api/v1/insights/flow', of(years))

/** Questions that wait for an answer; how many there are, and the latest. */
export const openNeeds = () =>
  $api.queryOptions('get', '/api/v1/needs', { params: { query: { status: ['open'], limit: 5 } } })

/** What was searched for in vain, most asked for first; for the secretariat. */
export const vainSearches = () =>
  $api.queryOptions('get', '/api/v1/knowledge-gaps', { params: { query: { limit: 5 } } })

export const strategies = () =>
  $api.queryOptions('get', '/api/v1/strategies', { params: { query: { limit: 100 } } })

export const goals = (id: string) =>
  $api.queryOptions('get', '/api/v1/strategies/{id}/goals', {
    params: { path: { id }, query: { limit: 100 } },
  })

export function useInsightItems({ tal, noegle, andet, kvartal, ...years }: ItemsFilter) {
  const query = {
    ...asked(years),
    key: noegle,
    ...(andet && { other: andet }),
    ...(kvartal && { quarter: kvartal }),
    limit: 20,
  }
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/insights/{figure}/items', tal, query],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/insights/{figure}/items', {
        params: { path: { figure: tal }, query: { ...query, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
    enabled: noegle !== '',
  })
}
