import { notifyManager, useQueryClient } from '@tanstack/react-query'
import { me } from './queries'

/**
 * What was changed shows in lists, in counts and in who one is: all of it is asked for anew, or all below a path.
 * Who one is comes first: what one may no longer see has left the page before the rest is asked.
 */
export function useRefresh(path = '') {
  const queryClient = useQueryClient()
  return {
    onSuccess: async () => {
      const self = me().queryKey
      if (self[1].startsWith(path)) {
        await queryClient.invalidateQueries({ queryKey: self })
        await new Promise<void>((shown) => notifyManager.schedule(shown))
      }
      await queryClient.invalidateQueries({
        predicate: ({ queryKey }) =>
          queryKey[1] !== self[1] && String(queryKey[1]).startsWith(path),
      })
    },
  }
}
