import { queryOptions } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { employedBy, type PlaceKey } from '../../api/places'

export const municipality = (code: string) =>
  $api.queryOptions('get', '/api/v1/municipalities/{code}', { params: { path: { code } } })

export const region = (slug: string) =>
  $api.queryOptions('get', '/api/v1/regions/{slug}', { params: { path: { slug } } })

export const municipalityProfile = (code: string) =>
  $api.queryOptions('get', '/api/v1/municipalities/{code}/profile', { params: { path: { code } } })

export const memberships = (code: string) =>
  $api.queryOptions('get', '/api/v1/municipalities/{code}/memberships', {
    params: { path: { code }, query: { limit: 100 } },
  })

export const colleagues = (place: PlaceKey) =>
  $api.queryOptions('get', '/api/v1/members', {
    params: { query: { ...employedBy(place), limit: 100 } },
  })

const few = { limit: 100 }

export const roles = (place: PlaceKey) =>
  queryOptions({
    queryKey: ['roles', place],
    queryFn: async ({ signal }) => {
      const { data } =
        place.kind === 'municipality'
          ? await api.GET('/api/v1/municipalities/{code}/roles', {
              params: { path: { code: place.code }, query: few },
              signal,
            })
          : await api.GET('/api/v1/regions/{slug}/roles', {
              params: { path: { slug: place.slug }, query: few },
              signal,
            })
      return answer(data)
    },
  })
