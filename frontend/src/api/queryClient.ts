import { QueryClient } from '@tanstack/react-query'
import { problemOf } from './problem'

function shouldRetry(failures: number, error: unknown) {
  const { status, sessionExpired } = problemOf(error)
  // An expired session is dropped by the service with its answer; the second try is a guest's.
  if (sessionExpired) return failures < 1
  return failures < 1 && (status === 0 || status >= 502)
}

export function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: shouldRetry, staleTime: 30_000, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  })
}
