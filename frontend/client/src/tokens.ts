export interface Credentials {
  clientId: string
  clientSecret: string
  /** Where tokens are given out; asked of the installation where it is left out. */
  tokenUrl?: string
}

interface Token {
  value: string
  /** In milliseconds since 1970. */
  goodUntil: number
}

/** A token that ends while it is on its way is of no use. */
const margin = 20_000

/** Keeps one access token, and gets the next before it ends; whoever asks meanwhile waits for the same one. */
export class Tokens {
  private current: Promise<Token> | undefined

  constructor(
    private readonly credentials: Credentials,
    private readonly baseUrl: string,
    private readonly send: typeof fetch,
  ) {}

  async get(): Promise<string> {
    const asked = this.current
    const known = await asked
    if (known && known.goodUntil > Date.now()) return known.value
    let next = this.current
    if (!next || next === asked) {
      next = this.fetchToken()
      this.current = next
      next.catch(() => this.forget())
    }
    return (await next).value
  }

  /** The service did not accept it: the next call gets a new one. */
  forget() {
    this.current = undefined
  }

  private async fetchToken(): Promise<Token> {
    const { clientId, clientSecret, tokenUrl } = this.credentials
    const response = await this.send(tokenUrl ?? (await this.tokenEndpoint()), {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
      }),
    })
    const body = await jsonOf(response)
    if (!response.ok || typeof body.access_token !== 'string') {
      throw new Error(`No token for ${clientId}: ${response.status} ${String(body.error ?? '')}`)
    }
    const seconds = typeof body.expires_in === 'number' ? body.expires_in : 60
    return { value: body.access_token, goodUntil: Date.now() + seconds * 1000 - margin }
  }

  private async tokenEndpoint(): Promise<string> {
    const response = await this.send(`${this.baseUrl}/api/openid-configuration`)
    const { token_endpoint: address } = await jsonOf(response)
    if (typeof address !== 'string') {
      throw new Error(`${this.baseUrl} does not tell where tokens come from: ${response.status}`)
    }
    return address
  }
}

async function jsonOf(response: Response): Promise<Record<string, unknown>> {
  const body: unknown = await response.json().catch(() => null)
  return typeof body === 'object' && body !== null ? { ...body } : {}
}
