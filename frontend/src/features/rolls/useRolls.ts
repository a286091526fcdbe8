import { useMutation } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, tagOf } from '../../api/client'
import type { Roll, RollDraft, RollStatusChange } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

/** What a call needs to know of the roll that it is about. */
export type RollKey = Pick<Roll, 'id' | 'version'>

const version = (roll: RollKey) => ({ 'If-Match': tagOf(roll.version) })

export function useSendRoll(item: string) {
  return useMutation({
    mutationFn: async ({ body, key }: { body: RollDraft; key: string }) => {
      const { data } = await api.POST('/api/v1/knowledge-items/{id}/rolls', {
        params: { path: { id: item }, header: { 'Idempotency-Key': key } },
        body,
      })
      return data
    },
    ...useRefresh(),
  })
}

export function useAnswerRoll() {
  return useMutation({
    mutationFn: async ({ roll, body }: { roll: RollKey; body: RollStatusChange }) => {
      const { data } = await api.PUT('/api/v1/rolls/{id}/status', {
        params: { path: { id: roll.id }, header: version(roll) },
        body,
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}

export function useChangeNote(roll: Roll) {
  return useMutation({
    mutationFn: (note: string) =>
      api.PUT('/api/v1/rolls/{id}/note', {
        params: { path: { id: roll.id }, header: version(roll) },
        body: { note },
      }),
    ...useRefresh(),
  })
}

export function useUndoRoll(roll: Roll) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/rolls/{id}', {
        params: { path: { id: roll.id }, header: version(roll) },
      }),
    ...useRefresh(),
  })
}
