import { useMutation } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, asMergePatch, tagOf } from '../../api/client'
import type { FundingApplication, FundingDraft } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

const useRefreshFunding = () => useRefresh('/api/v1/funding-applications')

export function useAddFunding() {
  return useMutation({
    mutationFn: async ({ body, key }: { body: FundingDraft; key: string }) => {
      const { data } = await api.POST('/api/v1/funding-applications', {
        params: { header: { 'Idempotency-Key': key } },
        body,
      })
      return answer(data)
    },
    ...useRefreshFunding(),
  })
}

export function useChangeFunding({ id, version }: FundingApplication) {
  return useMutation({
    mutationFn: async (body: FundingDraft) => {
      const { data } = await api.PATCH('/api/v1/funding-applications/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        headers: asMergePatch,
        body,
      })
      return answer(data)
    },
    ...useRefreshFunding(),
  })
}

export function useRemoveFunding({ id, version }: FundingApplication) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/funding-applications/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
      }),
    ...useRefreshFunding(),
  })
}
