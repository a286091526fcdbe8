import { currentLanguage } from '../lib/i18n'
import { problemOf, readProblem } from './problem'

interface Sending {
  /** Path and query of the operation that takes the file. */
  path: string
  body: FormData | File
  headers?: Record<string, string>
  signal: AbortSignal
  onProgress: (share: number) => void
}

/** The one call that does not use fetch, which cannot tell how far a body has come. */
export function sendFile({ path, body, headers = {}, signal, onProgress }: Sending) {
  return new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${window.location.origin}${path}`)
    request.setRequestHeader('Accept', 'application/json')
    request.setRequestHeader('Accept-Language', currentLanguage())
    request.setRequestHeader('X-Requested-With', 'JavaScript')
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('load', () => {
      const response = answerOf(request)
      if (response.ok) resolve(response)
      else void readProblem(response).then(reject)
    })
    request.addEventListener('error', () => reject(problemOf(new Error('No answer'))))
    request.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')))
    signal.addEventListener('abort', () => request.abort())
    request.send(body)
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
