import { keepPreviousData } from '@tanstack/react-query'
import { $api } from '../../../api/client'

const enoughToCompare = 8

/** Items that tell nearly the same; asked only when there is something to compare. */
export const similarItems = (title: string, summary: string, not: string | null) =>
  $api.queryOptions(
    'get',
    '/api/v1/knowledge-items/similar',
    {
      params: {
        query: {
          title: title.trim(),
          ...(summary.trim() && { summary: summary.trim().slice(0, 500) }),
          ...(not && { not }),
        },
      },
    },
    {
      enabled: title.trim().length >= enoughToCompare,
      placeholderData: keepPreviousData,
      retry: false,
      staleTime: 60_000,
    },
  )

const enoughLetters = 2

/** Members whose name begins with the words, wherever in the name they stand. */
export const membersNamed = (q: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/members',
    { params: { query: { q, limit: 10 } } },
    { enabled: q.length >= enoughLetters, staleTime: 60_000 },
  )
