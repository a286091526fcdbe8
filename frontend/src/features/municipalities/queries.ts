import { queryOptions } from '@tanstack/react-query'
import { $api } from '../../api/client'
import topologyAddress from './data/municipalities.topo.json?url'
import type { MunicipalityTopology } from './mapShapes'

export const municipality = (code: string) =>
  $api.queryOptions('get', '/api/v1/municipalities/{code}', { params: { path: { code } } })

export const topology = () =>
  queryOptions({
    queryKey: ['map'],
    queryFn: async ({ signal }): Promise<MunicipalityTopology> =>
      (await fetch(topologyAddress, { signal })).json(),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const municipalityProfile = (code: string) =>
  $api.queryOptions('get', '/api/v1/municipalities/{code}/profile', { params: { path: { code } } })

export const roles = (code: string) =>
  $api.queryOptions('get', '/api/v1/municipalities/{code}/roles', {
    params: { path: { code }, query: { limit: 100 } },
  })

export const memberships = (code: string) =>
  $api.queryOptions('get', '/api/v1/municipalities/{code}/memberships', {
    params: { path: { code }, query: { limit: 100 } },
  })

export const colleagues = (code: string) =>
  $api.queryOptions('get', '/api/v1/members', {
    params: { query: { municipality: [code], limit: 100 } },
  })
