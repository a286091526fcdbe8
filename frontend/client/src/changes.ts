import type { Client } from 'openapi-fetch'
import { VidenrulProblem } from './problem.js'
import type { components, paths } from './schema.gen.js'

export type ItemChange = components['schemas']['ItemChange']

export interface ChangeOptions {
  /** Where to go on: `since` of the last batch that you have worked in. Left out, everything from the beginning. */
  since?: string
  /** Whether to go on waiting for what happens next, or to end when there is no more. */
  follow?: boolean
  /** Changes in a batch, at most 100. */
  limit?: number
  signal?: AbortSignal
}

export interface ChangeBatch {
  /** In the order in which they became true; may be none. */
  changes: ItemChange[]
  /** Keep it together with what you made of the changes: then nothing is lost and nothing is done twice. */
  since: string
  /** A copy that was made before holds no longer: empty it, everything comes again from here. */
  anew: boolean
}

const longPoll = 30

/** Every change of what the caller may see, to the end, or on and on. */
export async function* readChanges(
  api: Client<paths>,
  { since, follow = false, limit = 100, signal }: ChangeOptions,
): AsyncGenerator<ChangeBatch, void, void> {
  let at = since
  let anew = since === undefined
  while (!signal?.aborted) {
    const page = await readPage(api, at, limit, follow, signal)
    if (page === 'gone') {
      at = undefined
      anew = true
      continue
    }
    yield { changes: page.items, since: page.since, anew }
    anew = false
    at = page.since
    if (!follow && !page.more) return
  }
}

async function readPage(
  api: Client<paths>,
  since: string | undefined,
  limit: number,
  follow: boolean,
  signal: AbortSignal | undefined,
) {
  try {
    const { data } = await api.GET('/api/v1/changes', {
      params: {
        query: { limit, wait: follow ? longPoll : 0, ...(since !== undefined && { since }) },
      },
      ...(signal && { signal }),
    })
    if (!data) throw new Error('An answer without a body')
    return data
  } catch (failure) {
    if (since !== undefined && failure instanceof VidenrulProblem && failure.is('gone')) {
      return 'gone'
    }
    throw failure
  }
}
