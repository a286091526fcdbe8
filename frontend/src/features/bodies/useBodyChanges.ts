import { useMutation } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, asMergePatch, tagOf } from '../../api/client'
import type { Body, BodyDraft, PlainResult, Seat, SeatDraft, SeatTerms } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

export function useAddBody() {
  return useMutation({
    mutationFn: async ({ body, key }: { body: BodyDraft; key: string }) => {
      const { data } = await api.POST('/api/v1/bodies', {
        params: { header: { 'Idempotency-Key': key } },
        body,
      })
      return answer(data)
    },
    ...useRefresh('/api/v1/bodies'),
  })
}

/** Meetings follow who may know of the body. */
export function useChangeBody({ slug, version }: Body) {
  return useMutation({
    mutationFn: async (body: BodyDraft) => {
      const { data } = await api.PATCH('/api/v1/bodies/{slug}', {
        params: { path: { slug }, header: { 'If-Match': tagOf(version) } },
        headers: asMergePatch,
        body,
      })
      return answer(data)
    },
    ...useRefresh(),
  })
}

export function useAddSeat(slug: string) {
  return useMutation({
    mutationFn: ({ body, key }: { body: SeatDraft; key: string }) =>
      api.POST('/api/v1/bodies/{slug}/seats', {
        params: { path: { slug }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ...useRefresh('/api/v1/bodies'),
  })
}

const seatOf = ({ id, body, version }: Seat) => ({
  path: { slug: body.slug, id },
  header: { 'If-Match': tagOf(version) },
})

export function useChangeSeat(seat: Seat) {
  return useMutation({
    mutationFn: (body: SeatTerms) =>
      api.PATCH('/api/v1/bodies/{slug}/seats/{id}', {
        params: seatOf(seat),
        headers: asMergePatch,
        body,
      }),
    ...useRefresh('/api/v1/bodies'),
  })
}

export function useEndSeat(seat: Seat) {
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/bodies/{slug}/seats/{id}', { params: seatOf(seat) }),
    ...useRefresh('/api/v1/bodies'),
  })
}

export function useWritePlainly({ id, plainVersion }: PlainResult) {
  return useMutation({
    mutationFn: (text: string) =>
      api.PUT('/api/v1/knowledge-items/{id}/plain-summary', {
        params: { path: { id }, header: { 'If-Match': tagOf(plainVersion) } },
        body: { text: text.trim() || null },
      }),
    ...useRefresh('/api/v1/bodies'),
  })
}
