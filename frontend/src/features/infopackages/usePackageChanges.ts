import { useMutation } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, asMergePatch, tagOf } from '../../api/client'
import type { InfoPackage, InfoPackageDraft, PackageStatus } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'

const PATH = '/api/v1/info-packages'

export function useCreatePackage() {
  return useMutation({
    mutationFn: async ({ body, key }: { body: InfoPackageDraft; key: string }) => {
      const { data } = await api.POST(PATH, {
        params: { header: { 'Idempotency-Key': key } },
        body,
      })
      return answer(data)
    },
    ...useRefresh(PATH),
  })
}

export function useChangePackage({ slug, version }: InfoPackage) {
  return useMutation({
    mutationFn: async (body: InfoPackageDraft) => {
      const { data } = await api.PATCH('/api/v1/info-packages/{slug}', {
        params: { path: { slug }, header: { 'If-Match': tagOf(version) } },
        headers: asMergePatch,
        body,
      })
      return answer(data)
    },
    ...useRefresh(PATH),
  })
}

export function usePackageStep({ slug, version }: InfoPackage) {
  return useMutation({
    mutationFn: (status: PackageStatus) =>
      api.PUT('/api/v1/info-packages/{slug}/status', {
        params: { path: { slug }, header: { 'If-Match': tagOf(version) } },
        body: { status },
      }),
    ...useRefresh(PATH),
  })
}

export function useDropPackage({ slug, version }: InfoPackage) {
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/info-packages/{slug}', {
        params: { path: { slug }, header: { 'If-Match': tagOf(version) } },
      }),
    ...useRefresh(PATH),
  })
}

/** Asked for when somebody wants it, each time anew: what fits changes with the draft. */
export function useProposal(slug: string) {
  return useMutation({
    mutationFn: async () => {
      const { data } = await api.GET('/api/v1/info-packages/{slug}/proposal', {
        params: { path: { slug } },
      })
      return answer(data)
    },
  })
}
