import createClient, { type Client } from 'openapi-fetch'
import { type ChangeBatch, type ChangeOptions, readChanges } from './changes.js'
import { VidenrulProblem } from './problem.js'
import type { paths } from './schema.gen.js'
import { type SearchQuery, searchToTheEnd } from './search.js'
import { sendPatiently } from './sending.js'
import { type Credentials, Tokens } from './tokens.js'

export interface VidenrulOptions {
  /** The address of the installation, for example https://viden.example.dk. */
  baseUrl: string
  /** Of a partner. Without them, what is public can be read. */
  credentials?: Credentials
  /** In which language problems are told. */
  language?: 'da' | 'en' | 'sv'
  /** How often a call is made again that the service could not take (429, 503). */
  retries?: number
  fetch?: typeof fetch
}

export interface Videnrul {
  /** Every operation of the contract; throws VidenrulProblem where it is refused. */
  readonly api: Client<paths>
  /** Every change to the end, or with `follow` on and on. */
  changes(options?: ChangeOptions): AsyncGenerator<ChangeBatch, void, void>
  /** Everything that a search finds. */
  searchAll(query?: SearchQuery): ReturnType<typeof searchToTheEnd>
}

export function createVidenrul(options: VidenrulOptions): Videnrul {
  const baseUrl = options.baseUrl.replace(/\/+$/, '')
  const send = options.fetch ?? fetch
  const sending = {
    send,
    tokens: options.credentials ? new Tokens(options.credentials, baseUrl, send) : null,
    retries: options.retries ?? 5,
  }
  const api = createClient<paths>({
    baseUrl,
    headers: { 'Accept-Language': options.language ?? 'en' },
    fetch: (request) => sendPatiently(request, sending),
  })
  api.use({
    async onResponse({ response }) {
      if (!response.ok) throw await VidenrulProblem.of(response)
    },
  })
  return {
    api,
    changes: (wanted = {}) => readChanges(api, wanted),
    searchAll: (query = {}) => searchToTheEnd(api, query),
  }
}
