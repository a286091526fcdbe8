import { useQueryClient } from '@tanstack/react-query'

/** What was changed shows in lists, in counts and in who one is: all of it is asked for anew. */
export function useRefresh() {
  const queryClient = useQueryClient()
  return { onSuccess: () => queryClient.invalidateQueries() }
}
