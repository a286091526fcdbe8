import { queryOptions } from '@tanstack/react-query'
import topologyAddress from './data/municipalities.topo.json?url'
import type { MunicipalityTopology } from './mapShapes'

/** The boundaries of the municipalities, as the product ships them. */
export const topology = () =>
  queryOptions({
    queryKey: ['map'],
    queryFn: async ({ signal }): Promise<MunicipalityTopology> =>
      (await fetch(topologyAddress, { signal })).json(),
    staleTime: Number.POSITIVE_INFINITY,
  })
