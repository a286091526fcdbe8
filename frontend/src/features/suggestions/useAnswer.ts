import { useMutation } from '@tanstack/react-query'
import { api, tagOf } from '../../api/client'
import type { PlaceSuggestion, SuggestionAnswer } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'
import type { SuggestionPlace } from './place'

/** What an answer needs to know of the suggestion, wherever it is shown. */
export type AnsweredSuggestion = Pick<PlaceSuggestion, 'id' | 'version' | 'reason'>

/** What is taken up shows in many places: all of them are asked for anew. */
export function useAnswer(place: SuggestionPlace, { id, version }: AnsweredSuggestion) {
  const header = { 'If-Match': tagOf(version) }
  return useMutation({
    mutationFn: (body: SuggestionAnswer) =>
      place.kind === 'group'
        ? api.PUT('/api/v1/theme-groups/{slug}/suggestions/{id}/status', {
            params: { path: { slug: place.id, id }, header },
            body,
          })
        : api.PUT('/api/v1/municipalities/{code}/suggestions/{id}/status', {
            params: { path: { code: place.id, id }, header },
            body,
          }),
    ...useRefresh(),
  })
}
