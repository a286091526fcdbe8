import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { workshop, workshopAnswers } from './queries'

/** Has the screen asked anew whenever something happens; answers whether the line is up. */
export function useLive(id: string, running: boolean) {
  const queryClient = useQueryClient()
  const [live, setLive] = useState(false)

  useEffect(() => {
    if (!running || typeof EventSource === 'undefined') return
    const line = new EventSource(`/api/v1/workshops/${id}/events`)
    line.onopen = () => setLive(true)
    // The browser tries again by itself, after the event it read last.
    line.onerror = () => setLive(false)
    line.addEventListener('answers', () => {
      void queryClient.invalidateQueries(workshopAnswers(id))
    })
    line.addEventListener('workshop', () => {
      void queryClient.invalidateQueries({ queryKey: workshop(id).queryKey })
    })
    return () => line.close()
  }, [id, running, queryClient])

  return live
}
