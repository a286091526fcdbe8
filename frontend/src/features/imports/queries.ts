import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { answer } from '../../api/answer'
import { $api, api } from '../../api/client'
import { pages } from '../../api/pages'
import { sendFile } from '../../api/sendFile'
import type { ImportJob } from '../../api/types'
import { stringifySearch } from '../../lib/searchParams'
import { mediaTypeOf } from './files'

const path = '/api/v1/imports/knowledge-items'
const pollEvery = 700

export const template = `${path}/template`

/** An import, asked for again and again until it is finished. */
export const importJob = (id: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/imports/{id}',
    { params: { path: { id } } },
    {
      refetchInterval: ({ state }) => (state.data && !state.data.finishedAt ? pollEvery : false),
    },
  )

export function useImports() {
  return useInfiniteQuery({
    ...pages,
    queryKey: ['get', '/api/v1/imports', 'pages'],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await api.GET('/api/v1/imports', {
        params: { query: { limit: 10, ...(cursor && { cursor }) } },
        signal,
      })
      return answer(data)
    },
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some((job) => !job.finishedAt))
        ? 3 * pollEvery
        : false,
  })
}

export interface Wish {
  file: File
  /** Only look whether it can be imported. */
  dryRun: boolean
  /** Leave out the rows with faults. */
  partial: boolean
}

/** Sends a file to be checked or imported; answers the id of the import. */
export function useSendFile() {
  const queryClient = useQueryClient()
  const [share, setShare] = useState(0)
  const controller = useRef<AbortController>(null)
  const sending = useMutation({
    mutationFn: async ({ file, dryRun, partial }: Wish) => {
      controller.current = new AbortController()
      setShare(0)
      const response = await sendFile({
        path: `${path}${stringifySearch({ dryRun, partial, fileName: file.name.slice(-200) })}`,
        body: file,
        headers: { 'Content-Type': mediaTypeOf(file.name) ?? 'text/csv' },
        signal: controller.current.signal,
        onProgress: setShare,
      })
      const { id }: ImportJob = await response.json()
      return id
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/imports'] }),
  })
  return { ...sending, share, cancel: () => controller.current?.abort() }
}
