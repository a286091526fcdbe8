import { useQueryClient } from '@tanstack/react-query'

/** What was changed shows in lists, in counts and in who one is: all of it is asked for anew, or all below a path. */
export function useRefresh(path = '') {
  const queryClient = useQueryClient()
  return {
    onSuccess: () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[1]).startsWith(path),
      }),
  }
}
