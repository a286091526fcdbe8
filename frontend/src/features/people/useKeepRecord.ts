import { useMutation } from '@tanstack/react-query'
import { api, asMergePatch, tagOf } from '../../api/client'
import type { Member, MemberStatusChange } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'
import { settled } from '../../lib/settled'

interface Correction {
  name: string
  title: string
  department: string
  email: string
}

const versionOf = ({ version }: Member) => tagOf(version)

export function useChangeMember(person: Member) {
  const { onSuccess } = useRefresh()
  const mutation = useMutation({
    mutationFn: ({ name, title, department, email }: Correction) =>
      api.PATCH('/api/v1/members/{id}', {
        params: { path: { id: person.id }, header: { 'If-Match': versionOf(person) } },
        headers: asMergePatch,
        body: {
          name,
          title: title || null,
          department: department || null,
          email: email || null,
        },
      }),
    onSuccess,
  })
  return { ...mutation, done: (values: Correction) => settled(mutation.mutateAsync(values)) }
}

export function useChangeStatus(person: Member) {
  const { onSuccess } = useRefresh()
  const mutation = useMutation({
    mutationFn: (body: MemberStatusChange) =>
      api.PUT('/api/v1/members/{id}/status', {
        params: { path: { id: person.id }, header: { 'If-Match': versionOf(person) } },
        body,
      }),
    onSuccess,
  })
  return {
    ...mutation,
    done: (change: MemberStatusChange) => settled(mutation.mutateAsync(change)),
  }
}
