import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api } from '../../api/client'
import { pages } from '../../api/pages'
import type { SuggestionPlace } from './place'

const limit = 20

/** What may be of use to a place, the best first; or what it dismissed, the latest first. */
export const suggestionsFor = (place: SuggestionPlace, status: 'open' | 'dismissed' = 'open') =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['suggestions', place.kind, place.id, status],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit, status, ...(pageParam && { cursor: pageParam }) }
      const { data } =
        place.kind === 'group'
          ? await api.GET('/api/v1/theme-groups/{slug}/suggestions', {
              params: { path: { slug: place.id }, query },
              signal,
            })
          : await api.GET('/api/v1/municipalities/{code}/suggestions', {
              params: { path: { code: place.id }, query },
              signal,
            })
      return answer(data)
    },
  })
