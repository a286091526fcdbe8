import { $api } from '../../api/client'

/** The secret address of the reader's own feeds, where they made one. */
export const myFeed = (enabled = true) =>
  $api.queryOptions('get', '/api/v1/me/feed', undefined, { enabled })
