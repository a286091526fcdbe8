import { useMutation } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, asMergePatch, tagOf } from '../../api/client'
import type { Trial, TrialDraft, TrialPatch, TrialStatusChange } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

const version = (trial: Trial) => ({ 'If-Match': tagOf(trial.version) })

export function useReportTrial(item: string) {
  return useMutation({
    mutationFn: ({ body, key }: { body: TrialDraft; key: string }) =>
      api.POST('/api/v1/knowledge-items/{id}/trials', {
        params: { path: { id: item }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ...useRefresh(),
  })
}

export function useChangeTrial(trial: Trial) {
  return useMutation({
    mutationFn: (body: TrialPatch) =>
      api.PATCH('/api/v1/trials/{id}', {
        params: { path: { id: trial.id }, header: version(trial) },
        headers: asMergePatch,
        body,
      }),
    ...useRefresh(),
  })
}

export function useStepTrial(trial: Trial) {
  return useMutation({
    mutationFn: (body: TrialStatusChange) =>
      api.PUT('/api/v1/trials/{id}/status', {
        params: { path: { id: trial.id }, header: version(trial) },
        body,
      }),
    ...useRefresh(),
  })
}

/** Answers the draft of the experience; pressing twice makes one. */
export function useTellTrial(trial: Trial) {
  return useMutation({
    mutationFn: async () => {
      const { data } = await api.POST('/api/v1/trials/{id}/experience', {
        params: { path: { id: trial.id }, header: { 'Idempotency-Key': `tell-${trial.id}` } },
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}
