import { useMutation } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, asMergePatch, tagOf } from '../../api/client'
import type {
  Stakeholder,
  StakeholderContact,
  StakeholderContactDraft,
  StakeholderDraft,
} from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

/** A contact shows in the list of organisations too. */
const useRefreshDialogue = () => useRefresh('/api/v1/stakeholder')

export function useAddStakeholder() {
  return useMutation({
    mutationFn: async ({ body, key }: { body: StakeholderDraft; key: string }) => {
      const { data } = await api.POST('/api/v1/stakeholders', {
        params: { header: { 'Idempotency-Key': key } },
        body,
      })
      return answer(data)
    },
    ...useRefreshDialogue(),
  })
}

export function useChangeStakeholder({ id, version }: Stakeholder) {
  return useMutation({
    mutationFn: async (body: StakeholderDraft) => {
      const { data } = await api.PATCH('/api/v1/stakeholders/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        headers: asMergePatch,
        body,
      })
      return answer(data)
    },
    ...useRefreshDialogue(),
  })
}

/** Nothing is asked anew: the page of what is gone is left first. */
export function useRemoveStakeholder({ id, version }: Stakeholder) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/stakeholders/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
      }),
  })
}

export function useAddContact(stakeholder: string) {
  return useMutation({
    mutationFn: async ({ body, key }: { body: StakeholderContactDraft; key: string }) => {
      const { data } = await api.POST('/api/v1/stakeholders/{id}/contacts', {
        params: { path: { id: stakeholder }, header: { 'Idempotency-Key': key } },
        body,
      })
      return answer(data)
    },
    ...useRefreshDialogue(),
  })
}

export function useChangeContact({ id, version }: StakeholderContact) {
  return useMutation({
    mutationFn: async (body: Partial<StakeholderContactDraft>) => {
      const { data } = await api.PATCH('/api/v1/stakeholder-contacts/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
        headers: asMergePatch,
        body,
      })
      return answer(data)
    },
    ...useRefreshDialogue(),
  })
}

export function useRemoveContact({ id, version }: StakeholderContact) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/stakeholder-contacts/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(version) } },
      }),
    ...useRefreshDialogue(),
  })
}
