import { queryOptions, useMutation } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api } from '../../api/client'
import { useRefresh } from '../../api/useRefresh'
import { roomToken } from './roomToken'

const participant = (code: string) => ({ 'Workshop-Participant': roomToken(code) })

/** Asked every few seconds, so that a phone follows when people vote or the workshop closes. */
export const room = (code: string) =>
  queryOptions({
    queryKey: ['get', '/api/v1/workshop-rooms/{code}', code],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/workshop-rooms/{code}', {
        params: { path: { code }, header: participant(code) },
        signal,
      })
      return answer(data)
    },
    refetchInterval: ({ state }) => (state.status === 'error' ? false : 5000),
  })

export const ballot = (code: string) =>
  queryOptions({
    queryKey: ['get', '/api/v1/workshop-rooms/{code}/ballot', code],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/workshop-rooms/{code}/ballot', {
        params: { path: { code }, header: participant(code) },
        signal,
      })
      return answer(data)
    },
  })

export function useSendAnswer(code: string) {
  return useMutation({
    mutationFn: async ({
      question,
      text,
      key,
    }: {
      question: number
      text: string
      key: string
    }) => {
      const { data } = await api.POST('/api/v1/workshop-rooms/{code}/answers', {
        params: { path: { code }, header: { ...participant(code), 'Idempotency-Key': key } },
        body: { question, text, table: null },
      })
      return answer(data)
    },
  })
}

/** A ballot is sent as a whole: whatever came before, this is what counts. */
export function useVote(code: string) {
  return useMutation({
    mutationFn: async (themes: string[]) => {
      const { data } = await api.PUT('/api/v1/workshop-rooms/{code}/ballot', {
        params: { path: { code }, header: { ...participant(code), 'If-Match': '*' } },
        body: { themes },
      })
      return answer(data)
    },
    ...useRefresh('/api/v1/workshop-rooms/{code}/ballot'),
  })
}
