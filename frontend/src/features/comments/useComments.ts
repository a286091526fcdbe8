import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, asMergePatch, tagOf } from '../../api/client'
import type { Comment } from '../../api/types'
import type { CommentValues } from './formValues'

/** Whatever was changed, the discussion is read anew: answers and places depend on each other. */
function useReadAnew() {
  const queryClient = useQueryClient()
  return () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) =>
        queryKey[0] === 'comments' || String(queryKey[1]).includes('comment'),
    })
}

export function useSay(item: string, answerTo: string | null) {
  const readAnew = useReadAnew()
  return useMutation({
    mutationFn: ({ values, key }: { values: CommentValues; key: string }) =>
      api.POST('/api/v1/knowledge-items/{id}/comments', {
        params: { path: { id: item }, header: { 'Idempotency-Key': key } },
        body: { text: values.text, answerTo, type: values.type },
      }),
    onSuccess: readAnew,
  })
}

export function useChangeComment(comment: Comment) {
  const readAnew = useReadAnew()
  return useMutation({
    mutationFn: ({ values }: { values: CommentValues; key: string }) =>
      api.PATCH('/api/v1/comments/{id}', {
        params: { path: { id: comment.id }, header: { 'If-Match': tagOf(comment.version) } },
        headers: asMergePatch,
        body: { text: values.text, type: values.type },
      }),
    onSuccess: readAnew,
  })
}

export function useDeleteComment(comment: Comment) {
  const readAnew = useReadAnew()
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/comments/{id}', {
        params: { path: { id: comment.id }, header: { 'If-Match': tagOf(comment.version) } },
      }),
    onSuccess: readAnew,
  })
}

export function useModerate(comment: Comment) {
  const readAnew = useReadAnew()
  return useMutation({
    mutationFn: (change: { status: 'hidden' | 'visible'; reason: string | null }) =>
      api.PUT('/api/v1/comments/{id}/status', {
        params: { path: { id: comment.id }, header: { 'If-Match': tagOf(comment.version) } },
        body: change,
      }),
    onSuccess: readAnew,
  })
}
