import type { Fault } from './types'

/** Every failed call ends as one of these: an answer of the service, or status 0 when there was none. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'

  constructor(
    readonly status: number,
    readonly type: string,
    title: string,
    readonly detail: string | null,
    readonly requestId: string | null,
    readonly faults: Fault[],
  ) {
    super(title)
  }

  get sessionExpired() {
    return this.type.endsWith('/session-expired')
  }
}

export function problemOf(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  return new ApiProblem(
    0,
    'about:blank',
    error instanceof Error ? error.message : '',
    null,
    null,
    [],
  )
}

export async function readProblem(response: Response): Promise<ApiProblem> {
  const requestId = response.headers.get('X-Request-Id')
  const body = record(await response.json().catch(() => null))
  return new ApiProblem(
    response.status,
    text(body.type) ?? 'about:blank',
    text(body.title) ?? response.statusText,
    text(body.detail),
    text(body.requestId) ?? requestId,
    Array.isArray(body.errors) ? body.errors.map(fault) : [],
  )
}

function fault(value: unknown): Fault {
  const entry = record(value)
  return {
    code: text(entry.code) ?? '',
    detail: text(entry.detail) ?? '',
    pointer: text(entry.pointer),
    parameter: text(entry.parameter),
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
