import createFetchClient from 'openapi-fetch'
import createQueryClient from 'openapi-react-query'
import type { paths } from '../../client/src/schema.gen'
import { currentLanguage } from '../lib/i18n'
import { problemOf, readProblem } from './problem'

export const api = createFetchClient<paths, 'application/json'>({ baseUrl: window.location.origin })

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage())
    request.headers.set('X-Requested-With', 'JavaScript')
    request.headers.set('Accept', 'application/json')
    return request
  },
  async onResponse({ response }) {
    if (!response.ok) throw await readProblem(response)
  },
  onError: ({ error }) => problemOf(error),
})

export const $api = createQueryClient(api)

/** A compressing proxy may weaken the tag on its way; the version in it is still the exact one to compare with. */
export function etagOf(response: Response): string {
  return (response.headers.get('ETag') ?? '').replace(/^W\//, '')
}

/** The headers of a PATCH, which sends only what changes. */
export const asMergePatch = { 'Content-Type': 'application/merge-patch+json' }

/** The tag for If-Match of something that came in a list: the service compares the version alone. */
export function tagOf(version: number): string {
  return `"${version}-0"`
}
