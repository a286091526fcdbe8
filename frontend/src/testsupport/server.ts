import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

export interface Answer {
  status?: number
  body: unknown
  etag?: string
}

type Answering = (query: URLSearchParams, request: Received) => Answer | Promise<Answer>

interface Received {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: unknown
}

/** A real HTTP server that answers what a test has told it; the client under test talks to it as it would to the service. */
export class TestServer {
  readonly received: Received[] = []
  private readonly answers = new Map<string, Answer | Answering>()
  private open = 0
  private readonly server: Server = createServer((request, response) => {
    this.open++
    response.once('close', () => this.open--)
    void this.handle(request, response)
  })

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    const address = this.server.address()
    if (address === null || typeof address === 'string') throw new Error('No port')
    return `http://127.0.0.1:${address.port}`
  }

  stop() {
    this.server.closeAllConnections()
    this.server.close()
  }

  /** For instance `on('GET /api/v1/me', {body: …})`; the last answer told holds. */
  on(operation: string, answer: Answer | Answering) {
    this.answers.set(operation, answer)
  }

  /** Nothing is asked any more; an answer that a test holds back is not waited for. */
  async quiet() {
    const end = Date.now() + 1_000
    for (let idle = 0; idle < 3 && Date.now() < end; idle = this.open > 0 ? 0 : idle + 1) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  forget() {
    this.received.length = 0
    this.answers.clear()
  }

  private async handle(request: IncomingMessage, response: ServerResponse) {
    // The simulated browser takes its first origin for its own, so it asks before it uploads.
    response.setHeader('Access-Control-Allow-Origin', '*')
    if (request.method === 'OPTIONS') {
      response.setHeader(
        'Access-Control-Allow-Headers',
        request.headers['access-control-request-headers'] ?? '',
      )
      response.writeHead(204).end()
      return
    }
    const url = new URL(request.url ?? '/', 'http://test')
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const isForm = request.headers['content-type']?.startsWith('multipart/form-data')
    const method = request.method ?? 'GET'
    const received = {
      method,
      path: url.pathname + url.search,
      headers: request.headers,
      body: text === '' ? null : isForm ? text : JSON.parse(text),
    }
    this.received.push(received)
    const found = this.answers.get(`${method} ${url.pathname}`)
    const answer = typeof found === 'function' ? await found(url.searchParams, received) : found
    const { status = 200, body, etag } = answer ?? { status: 404, body: problem(404, 'not-found') }
    response.writeHead(status, {
      'Content-Type': status >= 400 ? 'application/problem+json' : 'application/json',
      'X-Request-Id': 'request-1',
      ...(etag && { ETag: etag }),
    })
    response.end(JSON.stringify(body))
  }
}

export function problem(status: number, type: string, errors: unknown[] = []) {
  return {
    type: `/api/problems/${type}`,
    title: 'Det gik ikke',
    status,
    detail: `Problemet er ${type}`,
    instance: '/x',
    requestId: 'request-1',
    errors,
  }
}
