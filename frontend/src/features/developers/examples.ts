import mirror from '../../../../openapi/examples/app/mirror.mjs?raw'
import copySh from '../../../../openapi/examples/curl/copy.sh?raw'
import followSh from '../../../../openapi/examples/curl/follow.sh?raw'
import searchSh from '../../../../openapi/examples/curl/search.sh?raw'
import tokenSh from '../../../../openapi/examples/curl/token.sh?raw'
import environmentSh from '../../../../openapi/examples/environment.sh?raw'
import apiJava from '../../../../openapi/examples/java/Api.java?raw'
import copyJava from '../../../../openapi/examples/java/Copy.java?raw'
import followJava from '../../../../openapi/examples/java/Follow.java?raw'
import searchJava from '../../../../openapi/examples/java/Search.java?raw'
import webhookJava from '../../../../openapi/examples/java/WebhookServer.java?raw'
import copyMjs from '../../../../openapi/examples/javascript/copy.mjs?raw'
import followMjs from '../../../../openapi/examples/javascript/follow.mjs?raw'
import searchMjs from '../../../../openapi/examples/javascript/search.mjs?raw'
import tokenMjs from '../../../../openapi/examples/javascript/token.mjs?raw'
import webhookMjs from '../../../../openapi/examples/javascript/webhook.mjs?raw'
import webhookJson from '../../../../openapi/examples/webhook.json?raw'
import type { CodeLanguage } from './codeLanguage'
import type { Grammar } from './highlight'

export interface ExampleFile {
  name: string
  text: string
  grammar: Grammar
}

export type Example = Partial<Record<CodeLanguage, ExampleFile>>

const shell = (name: string, text: string): ExampleFile => ({ name, text, grammar: 'shell' })
const script = (name: string, text: string): ExampleFile => ({ name, text, grammar: 'script' })

/** The very files that the tests run. */
export const examples = {
  search: {
    curl: shell('search.sh', searchSh),
    javascript: script('search.mjs', searchMjs),
    java: script('Search.java', searchJava),
  },
  token: {
    curl: shell('token.sh', tokenSh),
    javascript: script('token.mjs', tokenMjs),
    java: script('Api.java', apiJava),
  },
  copy: {
    curl: shell('copy.sh', copySh),
    javascript: script('copy.mjs', copyMjs),
    java: script('Copy.java', copyJava),
  },
  follow: {
    curl: shell('follow.sh', followSh),
    javascript: script('follow.mjs', followMjs),
    java: script('Follow.java', followJava),
  },
  webhook: {
    javascript: script('webhook.mjs', webhookMjs),
    java: script('WebhookServer.java', webhookJava),
  },
} satisfies Record<string, Example>

export const webhookMessage: ExampleFile = {
  name: 'webhook.json',
  text: webhookJson,
  grammar: 'plain',
}

export const mirrorApp = script('mirror.mjs', mirror)

const exampleOrigin = 'https://viden.example.dk'

/** The settings of all examples, with the addresses of the installation that is read about. */
export function environment(origin: string, tokenEndpoint: string | undefined): ExampleFile {
  const own = environmentSh.replace(/(TOKEN_URL=).*/, (line, name) =>
    tokenEndpoint ? `${name}${tokenEndpoint}` : line,
  )
  return shell('environment.sh', own.replaceAll(exampleOrigin, origin))
}
