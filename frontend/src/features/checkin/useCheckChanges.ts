import { useMutation } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, asMergePatch, tagOf } from '../../api/client'
import type {
  CheckAnswer,
  CheckAnswerDraft,
  CheckIn,
  CheckInDraft,
  CheckRhythm,
  CheckTemplateDraft,
} from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

export function useBeginCheck(slug: string) {
  return useMutation({
    mutationFn: async ({ body, key }: { body: CheckInDraft; key: string }) => {
      const { data } = await api.POST('/api/v1/theme-groups/{slug}/check-ins', {
        params: { path: { slug }, header: { 'Idempotency-Key': key } },
        body,
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}

export function useChangeCheck({ id, version }: CheckIn) {
  return useMutation({
    mutationFn: async (body: Partial<CheckInDraft>) => {
      const { data } = await api.PATCH('/api/v1/check-ins/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        headers: asMergePatch,
        body,
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}

export function useFinishCheck({ id, version }: CheckIn) {
  return useMutation({
    mutationFn: async () => {
      const { data } = await api.PUT('/api/v1/check-ins/{id}/status', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        body: { status: 'finished' },
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}

export function useRemoveCheck({ id, version }: CheckIn) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/check-ins/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
      }),
    ...useRefresh('/api/v1/theme-groups'),
  })
}

export function useWriteAnswer({ checkIn: id, criterion, version }: CheckAnswer) {
  return useMutation({
    mutationFn: async (body: CheckAnswerDraft) => {
      const { data } = await api.PUT('/api/v1/check-ins/{id}/answers/{criterion}', {
        params: { path: { id, criterion }, header: { 'If-Match': tagOf(version) } },
        body,
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}

export function useSettleStep({ checkIn: id, criterion, version }: CheckAnswer) {
  return useMutation({
    mutationFn: async (status: 'open' | 'done') => {
      const { data } = await api.PUT('/api/v1/check-ins/{id}/answers/{criterion}/step-status', {
        params: { path: { id, criterion }, header: { 'If-Match': tagOf(version) } },
        body: { status },
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}

export function useSetRhythm({ themeGroup: slug, version }: CheckRhythm) {
  return useMutation({
    mutationFn: async (months: number) => {
      const { data } = await api.PUT('/api/v1/theme-groups/{slug}/check-in-rhythm', {
        params: { path: { slug }, header: { 'If-Match': tagOf(version) } },
        body: { months },
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}

export function useMakeTemplate() {
  return useMutation({
    mutationFn: async ({ body, key }: { body: CheckTemplateDraft; key: string }) => {
      const { data } = await api.POST('/api/v1/check-templates', {
        params: { header: { 'Idempotency-Key': key } },
        body,
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}
