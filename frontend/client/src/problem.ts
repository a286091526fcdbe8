import type { components } from './schema.gen.js'

type Problem = components['schemas']['Problem']
type Fault = components['schemas']['ProblemError']

/** Every answer that is not the one asked for (RFC 9457). */
export class VidenrulProblem extends Error {
  override readonly name = 'VidenrulProblem'

  private constructor(
    readonly status: number,
    /** The address of its documentation, below the installation's own. */
    readonly type: string,
    readonly title: string,
    readonly detail: string,
    /** Name it when you write to the secretariat: their log knows it. */
    readonly requestId: string | null,
    /** What there is already, or what took its place. */
    readonly see: string | null,
    /** Every fault of the request, each at its place. */
    readonly faults: readonly Fault[],
  ) {
    super(`${status} ${title}: ${detail}`)
  }

  /** For example `problem.is('gone')`. */
  is(slug: string) {
    return this.type.endsWith(`/problems/${slug}`)
  }

  static async of(response: Response): Promise<VidenrulProblem> {
    const body: unknown = await response.json().catch(() => null)
    const problem: Partial<Problem> = isObject(body) ? body : {}
    return new VidenrulProblem(
      response.status,
      problem.type ?? 'about:blank',
      problem.title ?? response.statusText,
      problem.detail ?? '',
      problem.requestId ?? response.headers.get('X-Request-Id'),
      problem.see ?? null,
      problem.errors ?? [],
    )
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
