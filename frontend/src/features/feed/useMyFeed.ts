import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client'

/** Makes the reader's address anew, or lets it be worth nothing. */
export function useMyFeed() {
  const queryClient = useQueryClient()
  const readAnew = () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[1] === '/api/v1/me/feed',
    })
  const make = useMutation({
    mutationFn: () => api.POST('/api/v1/me/feed'),
    onSuccess: readAnew,
  })
  const revoke = useMutation({
    mutationFn: () => api.DELETE('/api/v1/me/feed', { params: { header: { 'If-Match': '*' } } }),
    onSuccess: readAnew,
  })
  return { make, revoke }
}
