import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, asMergePatch, tagOf } from '../../api/client'
import type { EventDraft, Registration } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'
import { calendarEvent, type VersionedEvent, versioned } from './queries'

/** Lists, counts and participants depend on each other, so all of them are asked for anew. */
const useReadAnew = () => useRefresh('/api/v1/events').onSuccess

function useKeep() {
  const queryClient = useQueryClient()
  const readAnew = useReadAnew()
  return (saved: VersionedEvent) => {
    queryClient.setQueryData(calendarEvent(saved.event.id).queryKey, saved)
    void readAnew()
  }
}

export function useCreateEvent() {
  const keep = useKeep()
  return useMutation({
    mutationFn: async ({ draft, key }: { draft: EventDraft; key: string }) => {
      const { data, response } = await api.POST('/api/v1/events', {
        params: { header: { 'Idempotency-Key': key } },
        body: draft,
      })
      return versioned(data, response)
    },
    onSuccess: keep,
  })
}

export function useChangeEvent(id: string) {
  const keep = useKeep()
  return useMutation({
    mutationFn: async ({ draft, etag }: { draft: EventDraft; etag: string }) => {
      const { data, response } = await api.PATCH('/api/v1/events/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        headers: asMergePatch,
        body: draft,
      })
      return versioned(data, response)
    },
    onSuccess: keep,
  })
}

interface StatusChange {
  status: 'planned' | 'cancelled'
  reason: string | null
}

export function useChangeEventStatus(id: string, etag: string) {
  const keep = useKeep()
  return useMutation({
    mutationFn: async (change: StatusChange) => {
      const { data, response } = await api.PUT('/api/v1/events/{id}/status', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: change,
      })
      return versioned(data, response)
    },
    onSuccess: keep,
  })
}

export function useDeleteEvent(id: string, etag: string) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/events/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }),
  })
}

export function useRegister(id: string) {
  const readAnew = useReadAnew()
  return useMutation({
    mutationFn: ({ note, key }: { note: string; key: string }) =>
      api.POST('/api/v1/events/{id}/registrations', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body: { note: note.trim() || null },
      }),
    // Also when it was refused: the seats, or the whole event, may have gone meanwhile.
    onSettled: readAnew,
  })
}

export function useChangeNote(registration: Registration) {
  const readAnew = useReadAnew()
  return useMutation({
    mutationFn: (note: string) =>
      api.PATCH('/api/v1/events/{id}/registrations/{registration}', {
        params: {
          path: { id: registration.event, registration: registration.id },
          header: { 'If-Match': tagOf(registration.version) },
        },
        headers: asMergePatch,
        body: { note: note.trim() || null },
      }),
    // Also when it was refused: it may have changed on another of the person's devices.
    onSettled: readAnew,
  })
}

export function useWithdraw(registration: Registration) {
  const readAnew = useReadAnew()
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/events/{id}/registrations/{registration}', {
        params: {
          path: { id: registration.event, registration: registration.id },
          header: { 'If-Match': tagOf(registration.version) },
        },
      }),
    onSettled: readAnew,
  })
}

export function useMyCalendar() {
  const queryClient = useQueryClient()
  const readAnew = () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[1] === '/api/v1/me/calendar',
    })
  const make = useMutation({
    mutationFn: () => api.POST('/api/v1/me/calendar'),
    onSuccess: readAnew,
  })
  const revoke = useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/me/calendar', { params: { header: { 'If-Match': '*' } } }),
    onSuccess: readAnew,
  })
  return { make, revoke }
}
