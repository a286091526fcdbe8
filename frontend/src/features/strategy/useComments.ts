import type { StrategyComment } from '../../api/types'
import { useStrategyComments } from './queries'

/** What is said about a version, and the way to more of it. */
export interface Comments {
  of: (element: string) => StrategyComment[]
  error: unknown
  more: boolean
  pending: boolean
  onMore: () => void
}

export function useComments(id: string, enabled: boolean): Comments {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useStrategyComments(
    id,
    enabled,
  )
  const all = data?.pages.flatMap(({ items }) => items) ?? []
  return {
    of: (element) => all.filter((comment) => comment.element === element),
    error,
    more: hasNextPage,
    pending: isFetchingNextPage,
    onMore: () => void fetchNextPage(),
  }
}
