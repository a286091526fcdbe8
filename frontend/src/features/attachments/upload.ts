import { problemOf, readProblem } from '../../api/problem'
import { currentLanguage } from '../../lib/i18n'
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

/** The one call that does not use fetch, which cannot tell how far a body has come. */
export function upload({ item, file, description, key, signal, onProgress }: Upload) {
  const form = new FormData()
  form.append('title', description.title)
  form.append('language', description.language)
  if (description.altText.trim()) form.append('altText', description.altText)
  form.append('file', file)

  return new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest()
    const path = `/api/v1/knowledge-items/${encodeURIComponent(item)}/attachments`
    request.open('POST', `${window.location.origin}${path}`)
    request.setRequestHeader('Accept', 'application/json')
    request.setRequestHeader('Accept-Language', currentLanguage())
    request.setRequestHeader('X-Requested-With', 'JavaScript')
    request.setRequestHeader('Idempotency-Key', key)
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('load', () => {
      if (request.status === 201) resolve()
      else void readProblem(answerOf(request)).then(reject)
    })
    request.addEventListener('error', () => reject(problemOf(new Error('No answer'))))
    request.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')))
    signal.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}

function answerOf(request: XMLHttpRequest) {
  const requestId = request.getResponseHeader('X-Request-Id')
  return new Response(request.responseText, {
    status: request.status,
    statusText: request.statusText,
    headers: requestId === null ? {} : { 'X-Request-Id': requestId },
  })
}
