import { queryOptions } from '@tanstack/react-query'
import { $api } from '../../api/client'
import topologyAddress from './data/municipalities.topo.json?url'
import type { MunicipalityTopology } from './mapShapes'

export const municipality = (code: string) =>
  $api.queryOptions('get', '/api/v1/municipalities/{code}', { params: { path: { code } } })

export const regions = () => $api.queryOptions('get', '/api/v1/regions', {})

export const topology = () =>
  queryOptions({
    queryKey: ['map'],
    queryFn: async ({ signal }): Promise<MunicipalityTopology> =>
      (await fetch(topologyAddress, { signal })).json(),
    staleTime: Number.POSITIVE_INFINITY,
  })
