import { queryOptions } from '@tanstack/react-query'
import { $api } from '../../api/client'
import { readOperations } from './contract'

const here = (path: string) => new URL(path, window.location.origin)

const longLived = { staleTime: 600_000 }

export const openIdConfiguration = () =>
  $api.queryOptions('get', '/api/openid-configuration', {}, { ...longLived, retry: false })

export const problemTypes = () => $api.queryOptions('get', '/api/problems', {}, longLived)

export const problemType = (slug: string) =>
  $api.queryOptions('get', '/api/problems/{slug}', { params: { path: { slug } } }, longLived)

export const status = () =>
  $api.queryOptions(
    'get',
    '/api/v1/status',
    {},
    { refetchInterval: 15_000, staleTime: 0, retry: false },
  )

/** The operations of the contract as the service itself serves it. */
export const operations = () =>
  queryOptions({
    queryKey: ['contract'],
    queryFn: async ({ signal }) => {
      const answer = await fetch(here('/api/openapi'), {
        headers: { Accept: 'application/json' },
        signal,
      })
      return readOperations(await answer.json())
    },
    ...longLived,
  })

/** What is left of the reader's own budget, as the headers of every answer tell it. */
export const ownLimit = () =>
  queryOptions({
    queryKey: ['own-limit'],
    queryFn: async ({ signal }) => {
      const { headers } = await fetch(here('/api/v1/network'), { signal, cache: 'no-store' })
      return ['RateLimit-Policy', 'RateLimit'].flatMap((name) => {
        const value = headers.get(name)
        return value === null ? [] : [{ name, value }]
      })
    },
    staleTime: 0,
  })
