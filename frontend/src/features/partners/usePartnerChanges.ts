import { useMutation } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, asMergePatch, tagOf } from '../../api/client'
import type { Partner, PartnerDraft, PartnerPatch, PartnerStatusChange } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

/** Lists, the page and its history. */
const useRefreshPartners = () => useRefresh('/api/v1/partners')

export function useRegisterPartner() {
  return useMutation({
    mutationFn: async ({ body, key }: { body: PartnerDraft; key: string }) => {
      const { data } = await api.POST('/api/v1/partners', {
        params: { header: { 'Idempotency-Key': key } },
        body,
      })
      return answer(data)
    },
    ...useRefreshPartners(),
  })
}

export function useChangePartner({ id, version }: Partner) {
  return useMutation({
    mutationFn: async (body: PartnerPatch) => {
      const { data } = await api.PATCH('/api/v1/partners/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        headers: asMergePatch,
        body,
      })
      return answer(data)
    },
    ...useRefreshPartners(),
  })
}

export function useChangePartnerStatus({ id, version }: Partner) {
  return useMutation({
    mutationFn: (body: PartnerStatusChange) =>
      api.PUT('/api/v1/partners/{id}/status', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        body,
      }),
    ...useRefreshPartners(),
  })
}

/** The answer is shown and let go: it must not stay in a cache. */
export function useIssueSecret({ id }: Partner) {
  return useMutation({
    mutationFn: async () => {
      const { data } = await api.POST('/api/v1/partners/{id}/secrets', {
        params: { path: { id } },
      })
      return answer(data)
    },
    gcTime: 0,
    ...useRefreshPartners(),
  })
}
