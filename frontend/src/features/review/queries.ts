import { $api } from '../../api/client'
import type { ReviewReason } from '../../api/types'

export const reasons = ['submitted', 'review-due'] as const satisfies readonly ReviewReason[]

export interface ReviewState {
  aarsag?: ReviewReason
  gruppe?: string
  cursor?: string
}

export const reviewTasks = ({ aarsag, gruppe, cursor }: ReviewState) =>
  $api.queryOptions('get', '/api/v1/review-tasks', {
    params: {
      query: {
        limit: 20,
        ...(aarsag && { reason: aarsag }),
        ...(gruppe && { themeGroup: gruppe }),
        ...(cursor && { cursor }),
      },
    },
  })
