import { useInfiniteQuery } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { pages } from '../../api/pages'
import type { GoalStatus } from '../../api/types'

/** Which goals are shown, as the address keeps it. */
export interface GoalFilter {
  omraade?: string
  ansvarlig?: string
  status?: GoalStatus
}

export const goalStatuses = [
  'planned',
  'active',
  'reached',
  'dropped',
] as const satisfies readonly GoalStatus[]

export const strategies = () =>
  $api.queryOptions('get', '/api/v1/strategies', { params: { query: { limit: 100 } } })

export const strategy = (id: string) =>
  $api.queryOptions('get', '/api/v1/strategies/{id}', { params: { path: { id } } })

export const strategyChanges = (id: string, since?: string) =>
  $api.queryOptions('get', '/api/v1/strategies/{id}/changes', {
    params: { path: { id }, query: since ? { since } : {} },
  })

export const consultation = (id: string) =>
  $api.queryOptions('get', '/api/v1/strategies/{id}/consultation', { params: { path: { id } } })

export const goal = (id: string, goalId: string) =>
  $api.queryOptions('get', '/api/v1/strategies/{id}/goals/{goal}', {
    params: { path: { id, goal: goalId } },
  })

export const goalEvidence = (id: string, goalId: string) =>
  $api.queryOptions('get', '/api/v1/strategies/{id}/goals/{goal}/evidence', {
    params: { path: { id, goal: goalId }, query: { limit: 100 } },
  })

export function useGoals(id: string, { omraade, ansvarlig, status }: GoalFilter) {
  const query = {
    ...(omraade && { focusArea: omraade }),
    ...(ansvarlig && { owner: ansvarlig }),
    status: status ? [status] : [],
    limit: 50,
  }
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/strategies/{id}/goals', 'pages', id, query],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/strategies/{id}/goals', {
        params: { path: { id }, query: { ...query, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
    placeholderData: (before) => before,
  })
}

export function useStrategyComments(id: string, enabled: boolean) {
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/strategies/{id}/comments', 'pages', id],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/strategies/{id}/comments', {
        params: { path: { id }, query: { limit: 100, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
    enabled,
  })
}

export const eventsAbout = (q: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/events',
    { params: { query: { q, limit: 6 } } },
    { enabled: q.length > 2, placeholderData: (before) => before },
  )

export const trialsOf = (item: string) =>
  $api.queryOptions('get', '/api/v1/knowledge-items/{id}/trials', {
    params: { path: { id: item }, query: { limit: 50 } },
  })

export const membersNamed = (q: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/members',
    { params: { query: { q, limit: 6 } } },
    { enabled: q.length > 1, placeholderData: (before) => before },
  )
