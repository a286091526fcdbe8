import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api, asMergePatch, etagOf } from '../../api/client'
import type { Attachment } from '../../api/types'
import type { Description } from './values'

const everySecond = 1_000

/** All files of an item; asked again while the text of one is still being read. */
export const attachments = (id: string) => ({
  ...$api.queryOptions('get', '/api/v1/knowledge-items/{id}/attachments', {
    params: { path: { id }, query: { limit: 100 } },
  }),
  refetchInterval: (query: { state: { data?: { items: Attachment[] } | undefined } }) =>
    query.state.data?.items.some(({ textState }) => textState === 'pending') ? everySecond : false,
})

type Change = Partial<Description> & { place?: number }

/** Reads the newest version first: its tag tells the service that nothing was overlooked. */
export function useChangeAttachment(item: string) {
  const forget = useForget(item)
  return useMutation({
    mutationFn: async ({ id, change, etag }: { id: string; change: Change; etag?: string }) => {
      const tag = etag ?? (await newestTag(id))
      await api.PATCH('/api/v1/attachments/{id}', {
        params: { path: { id }, header: { 'If-Match': tag } },
        headers: asMergePatch,
        body: {
          ...change,
          ...(change.altText !== undefined && { altText: change.altText || null }),
        },
      })
    },
    onSettled: forget,
  })
}

export function useRemoveAttachment(item: string) {
  const forget = useForget(item)
  return useMutation({
    mutationFn: async (id: string) => {
      await api.DELETE('/api/v1/attachments/{id}', {
        params: { path: { id }, header: { 'If-Match': await newestTag(id) } },
      })
    },
    onSettled: forget,
  })
}

/** What is said of a file now, with the tag that a change of it must name; never an older version kept here. */
export const attachment = (id: string) =>
  queryOptions({
    queryKey: ['get', '/api/v1/attachments/{id}', id],
    queryFn: async () => {
      const { data, response } = await api.GET('/api/v1/attachments/{id}', {
        params: { path: { id } },
      })
      return { data: answer(data), etag: etagOf(response) }
    },
    gcTime: 0,
  })

async function newestTag(id: string) {
  const { response } = await api.GET('/api/v1/attachments/{id}', { params: { path: { id } } })
  return etagOf(response)
}

/** Lets the list be asked for anew. */
export function useForget(item: string) {
  const queryClient = useQueryClient()
  const { queryKey } = attachments(item)
  return () => queryClient.invalidateQueries({ queryKey })
}
