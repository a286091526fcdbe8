import { useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api, asMergePatch, tagOf } from '../../api/client'
import type { MyProfile, ProfilePatch } from '../../api/types'

export const myProfile = () => $api.queryOptions('get', '/api/v1/me/profile')

export function useSaveProfile(profile: MyProfile) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (body: ProfilePatch) => {
      const { data } = await api.PATCH('/api/v1/me/profile', {
        params: { header: { 'If-Match': tagOf(profile.version) } },
        headers: asMergePatch,
        body,
      })
      return data
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(myProfile().queryKey, saved)
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[1] !== myProfile().queryKey[1],
      })
    },
  })
}

export function useDeleteMe(profile: MyProfile) {
  return useMutation({
    mutationFn: (confirmation: string) =>
      api.DELETE('/api/v1/me', {
        params: {
          query: { confirmation },
          header: { 'If-Match': tagOf(profile.version) },
        },
      }),
  })
}
