import type { Tokens } from './tokens.js'

export interface Sending {
  send: typeof fetch
  tokens: Tokens | null
  /** How often a call that the service could not take is made again. */
  retries: number
}

const longestWait = 60_000

/** Sends a call with a token, with a new one where it was refused, and again where the service asks to come back later. */
export async function sendPatiently(
  request: Request,
  { send, tokens, retries }: Sending,
): Promise<Response> {
  let renewed = false
  for (let attempt = 0; ; attempt += 1) {
    const call = request.clone()
    if (tokens) call.headers.set('Authorization', `Bearer ${await tokens.get()}`)
    const response = await send(call)
    if (response.status === 401 && tokens && !renewed) {
      renewed = true
      tokens.forget()
    } else if (isBusy(response) && attempt < retries) {
      await response.body?.cancel()
      await pause(waitAfter(response, attempt), request.signal)
    } else {
      return response
    }
  }
}

function isBusy({ status }: Response) {
  return status === 429 || status === 503
}

/** What Retry-After says, in seconds or as a date; else twice as long each time, with a chance so that not all return at once. */
function waitAfter(response: Response, attempt: number) {
  const told = response.headers.get('Retry-After')
  const seconds = Number(told)
  const wait =
    told === null
      ? 1000 * 2 ** attempt * (0.5 + Math.random())
      : Number.isNaN(seconds)
        ? Date.parse(told) - Date.now()
        : seconds * 1000
  return Math.min(Math.max(Number.isNaN(wait) ? 0 : wait, 0), longestWait)
}

function pause(milliseconds: number, signal: AbortSignal) {
  return new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', stop, { once: true })
  })
}
