import { useInfiniteQuery } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { pages } from '../../api/pages'

export const infoPackage = (slug: string) =>
  $api.queryOptions('get', '/api/v1/info-packages/{slug}', { params: { path: { slug } } })

export const edition = (slug: string, number: number) =>
  $api.queryOptions('get', '/api/v1/info-packages/{slug}/editions/{number}', {
    params: { path: { slug, number } },
  })

export const elections = () =>
  $api.queryOptions('get', '/api/v1/elections', { params: { query: { limit: 3 } } })

export const adoptedStrategies = () =>
  $api.queryOptions('get', '/api/v1/strategies', {
    params: { query: { status: ['adopted'], limit: 1 } },
  })

export const goalsOf = (id: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/strategies/{id}',
    { params: { path: { id } } },
    { enabled: id !== '' },
  )

export function useInfoPackages() {
  const query = { status: [], limit: 20 }
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/info-packages', 'pages'],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/info-packages', {
        params: { query: { ...query, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
  })
}
