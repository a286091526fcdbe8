import { useMutation } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, asMergePatch, tagOf } from '../../api/client'
import type {
  Workshop,
  WorkshopAnswer,
  WorkshopDraft,
  WorkshopOutcomeDraft,
  WorkshopStatusChange,
} from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

const changed = '/api/v1/workshops'

export function usePlanWorkshop() {
  return useMutation({
    mutationFn: async ({ body, key }: { body: WorkshopDraft; key: string }) => {
      const { data } = await api.POST('/api/v1/workshops', {
        params: { header: { 'Idempotency-Key': key } },
        body,
      })
      return answer(data)
    },
    ...useRefresh(changed),
  })
}

export function useStep({ id, version }: Workshop) {
  return useMutation({
    mutationFn: async (body: WorkshopStatusChange) => {
      const { data } = await api.PUT('/api/v1/workshops/{id}/status', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        body,
      })
      return answer(data)
    },
    ...useRefresh(changed),
  })
}

export function usePlaceAnswer({ workshop, id, version }: WorkshopAnswer) {
  return useMutation({
    mutationFn: async (body: Partial<Pick<WorkshopAnswer, 'state' | 'theme' | 'duplicateOf'>>) => {
      const { data } = await api.PATCH('/api/v1/workshops/{id}/answers/{answer}', {
        params: { path: { id: workshop, answer: id }, header: { 'If-Match': tagOf(version) } },
        headers: asMergePatch,
        body,
      })
      return answer(data)
    },
    ...useRefresh(changed),
  })
}

export function useAddTheme(id: string) {
  return useMutation({
    mutationFn: async ({ title, key }: { title: string; key: string }) => {
      const { data } = await api.POST('/api/v1/workshops/{id}/themes', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body: { title },
      })
      return answer(data)
    },
    ...useRefresh(changed),
  })
}

type Theme = Pick<Workshop['themes'][number], 'id' | 'version'>

const changeTheme = (id: string, theme: Theme, change: { title?: string; place?: number }) =>
  api.PATCH('/api/v1/workshops/{id}/themes/{theme}', {
    params: { path: { id, theme: theme.id }, header: { 'If-Match': tagOf(theme.version) } },
    headers: asMergePatch,
    body: change,
  })

export function useChangeTheme(id: string) {
  return useMutation({
    mutationFn: ({ change, ...theme }: Theme & { change: { title: string } }) =>
      changeTheme(id, theme, change),
    ...useRefresh(changed),
  })
}

/** The two change places. */
export function useMoveTheme(id: string) {
  return useMutation({
    mutationFn: async (moved: Record<'theme' | 'before', Theme & { place: number }>) => {
      await changeTheme(id, moved.theme, { place: moved.before.place })
      await changeTheme(id, moved.before, { place: moved.theme.place })
    },
    ...useRefresh(changed),
  })
}

export function useMergeTheme(id: string) {
  return useMutation({
    mutationFn: ({ id: theme, version, into }: Theme & { into: string }) =>
      api.DELETE('/api/v1/workshops/{id}/themes/{theme}', {
        params: {
          path: { id, theme },
          query: { into },
          header: { 'If-Match': tagOf(version) },
        },
      }),
    ...useRefresh(changed),
  })
}

export function useMakeOutcome(id: string) {
  return useMutation({
    mutationFn: async ({ body, key }: { body: WorkshopOutcomeDraft; key: string }) => {
      const { data } = await api.POST('/api/v1/workshops/{id}/outcomes', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body,
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}
