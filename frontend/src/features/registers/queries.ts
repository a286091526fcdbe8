import { useInfiniteQuery } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { pages } from '../../api/pages'
import type { StakeholderFilter } from './dialogueFilter'
import type { FundingFilter } from './fundingFilter'

export function useFunding({ q, status, gruppe }: FundingFilter) {
  const query = {
    ...(q && { q }),
    ...(status && { status: [status] }),
    ...(gruppe && { themeGroup: [gruppe] }),
    limit: 20,
  }
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/funding-applications', 'pages', query],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/funding-applications', {
        params: { query: { ...query, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
    placeholderData: (before) => before,
  })
}

export function useStakeholders({ q, slags, gruppe }: StakeholderFilter) {
  const query = {
    ...(q && { q }),
    ...(slags && { kind: [slags] }),
    ...(gruppe && { themeGroup: [gruppe] }),
    limit: 20,
  }
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/stakeholders', 'pages', query],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/stakeholders', {
        params: { query: { ...query, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
    placeholderData: (before) => before,
  })
}

export const stakeholder = (id: string) =>
  $api.queryOptions('get', '/api/v1/stakeholders/{id}', { params: { path: { id } } })

export function useContacts(id: string) {
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/stakeholders/{id}/contacts', 'pages', id],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/stakeholders/{id}/contacts', {
        params: { path: { id }, query: { limit: 20, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
  })
}
