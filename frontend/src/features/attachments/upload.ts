import { sendFile } from '../../api/sendFile'
import type { Description } from './values'

interface Upload {
  item: string
  file: File
  description: Description
  /** The same key after a failed attempt: a file that did arrive is not added twice. */
  key: string
  signal: AbortSignal
  onProgress: (share: number) => void
}

export async function upload({ item, file, description, key, signal, onProgress }: Upload) {
  const form = new FormData()
  form.append('title', description.title)
  form.append('language', description.language)
  if (description.altText.trim()) form.append('altText', description.altText)
  form.append('file', file)
  await sendFile({
    path: `/api/v1/knowledge-items/${encodeURIComponent(item)}/attachments`,
    body: form,
    headers: { 'Idempotency-Key': key },
    signal,
    onProgress,
  })
}
