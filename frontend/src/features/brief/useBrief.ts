import { useMutation } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api, tagOf } from '../../api/client'
import { fetchAs } from '../../api/fetchAs'
import type { Brief, BriefSubscription, BriefSubscriptionDraft } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'
import { saveFile } from '../../lib/saveFile'

export function useSendLetter(code: string) {
  return useMutation({
    mutationFn: async (key: string) => {
      const { data } = await api.POST('/api/v1/municipalities/{code}/brief/letters', {
        params: { path: { code }, header: { 'Idempotency-Key': key } },
      })
      return answer(data)
    },
  })
}

export function useSaveSubscription({ municipality, version }: BriefSubscription) {
  return useMutation({
    mutationFn: (body: BriefSubscriptionDraft) =>
      api.PUT('/api/v1/municipalities/{code}/brief/subscription', {
        params: { path: { code: municipality.code }, header: { 'If-Match': tagOf(version) } },
        body,
      }),
    ...useRefresh(),
  })
}

export function useStopLetters() {
  return useMutation({
    mutationFn: (token: string) =>
      api.POST('/api/v1/briefs/unsubscribe/{token}', { params: { path: { token } } }),
  })
}

/** The brief as text: the same address, asked for as Markdown. */
async function textOf({ municipality, since }: Brief) {
  const path = `/api/v1/municipalities/${municipality.code}/brief?since=${encodeURIComponent(since)}`
  const response = await fetchAs('text/markdown', path)
  return response.text()
}

/** The browser is given the text before it is there: it lets a page write to the clipboard only at once after a click. */
export function useCopyBrief(brief: Brief) {
  return useMutation({
    mutationFn: () =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': textOf(brief).then((text) => new Blob([text], { type: 'text/plain' })),
        }),
      ]),
  })
}

export function useDownloadBrief(brief: Brief) {
  return useMutation({
    mutationFn: () => textOf(brief),
    onSuccess: (text) =>
      saveFile(
        `${brief.municipality.slug}-${brief.until}.md`,
        new Blob([text], { type: 'text/markdown' }),
      ),
  })
}
