import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api, tagOf } from '../../api/client'
import type { ForwardDraft } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

/** One letter to a colleague, as every list that shows it knows it. */
export interface SentLetter {
  /** The municipality whose coordinators sent it. */
  code: string
  id: string
  version: number
}

export function useForward() {
  return useMutation({
    mutationFn: ({ code, body, key }: { code: string; body: ForwardDraft; key: string }) =>
      api.POST('/api/v1/municipalities/{code}/forwards', {
        params: { path: { code }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ...useRefresh(),
  })
}

/** One reminder for one state of the letter: pressing twice sends it once. */
export function useRemind({ code, id, version }: SentLetter) {
  return useMutation({
    mutationFn: () =>
      api.POST('/api/v1/municipalities/{code}/forwards/{id}/reminders', {
        params: {
          path: { code, id },
          header: { 'Idempotency-Key': `remind-${id}-${version}` },
        },
      }),
    ...useRefresh(),
  })
}

export function useWithdraw({ code, id, version }: SentLetter) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/municipalities/{code}/forwards/{id}', {
        params: { path: { code, id }, header: { 'If-Match': tagOf(version) } },
      }),
    ...useRefresh(),
  })
}

/** Tells the sender once that somebody has it before their eyes; a page in a tab that nobody looks at is not opened yet. */
export function useNoteOpening(token: string, shown: boolean) {
  const told = useRef(false)
  useEffect(() => {
    if (!shown) return
    const tell = () => {
      if (told.current || document.visibilityState !== 'visible') return
      told.current = true
      // The page is the colleague's, whether or not the sender gets to know that it was read.
      api.POST('/api/v1/forwards/{token}/openings', { params: { path: { token } } }).catch(() => {
        told.current = false
      })
    }
    tell()
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  }, [token, shown])
}
