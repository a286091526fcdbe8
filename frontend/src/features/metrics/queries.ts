import { $api } from '../../api/client'
import type { MetricsFilter } from './filter'

const asked = ({ gruppe, omraade, type, fra, til }: MetricsFilter) => ({
  params: {
    query: {
      ...(gruppe && { themeGroup: gruppe }),
      ...(omraade && { focusArea: omraade }),
      ...(type && { kind: type }),
      ...(fra && { from: fra }),
      ...(til && { to: til }),
    },
  },
})

export const timeToPractice = (filter: MetricsFilter) =>
  $api.queryOptions('get', '/api/v1/metrics/time-to-practice', asked(filter))

export const rollMeasures = (filter: MetricsFilter) =>
  $api.queryOptions('get', '/api/v1/metrics/rolls', asked(filter))

export const reach = (filter: MetricsFilter) =>
  $api.queryOptions('get', '/api/v1/metrics/reach', asked(filter))
