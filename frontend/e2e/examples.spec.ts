import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Webhook } from 'standardwebhooks'
import { archive, everythingFound, partnerEnvironment, publish } from './support/partner'
import { expect, test } from './support/test'

/** The files that the pages for developers show, run as a partner would run them. */
const examples = resolve('../openapi/examples')
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java'
const jackson = resolve('../backend/target/quarkus-app/lib/main/*')

const languages = {
  curl: (name: string) => ['bash', `${examples}/curl/${name}.sh`] as const,
  javascript: (name: string) => ['node', `${examples}/javascript/${name}.mjs`] as const,
  java: (name: string) =>
    [
      java,
      '-cp',
      jackson,
      `${examples}/java/${name[0]?.toUpperCase()}${name.slice(1)}.java`,
    ] as const,
}

const workFolder = () => mkdtempSync(join(tmpdir(), 'videnrul-example.'))
const linesOf = (text: string) => text.trim().split('\n')

/** Starts a program that goes on until it is ended, and gathers what it prints. */
function start([command, ...args]: readonly [string, ...string[]], options: object) {
  const child: ChildProcess = spawn(command, args, { ...options, detached: true })
  const said = { text: '' }
  child.stdout?.on('data', (part) => {
    said.text += part
  })
  child.stderr?.on('data', (part) => {
    said.text += part
  })
  const end = () => {
    // With the programs that it started, which would wait for an answer for half a minute.
    if (child.pid) process.kill(-child.pid)
  }
  return { said, end }
}

for (const [language, run] of Object.entries(languages)) {
  test(`the ${language} example finds what the API finds`, async ({ request, baseURL }) => {
    const env = await partnerEnvironment(request, baseURL)
    const [command, ...args] = run('search')
    const { stdout } = await promisify(execFile)(command, [...args, 'rygestop på jobbet'], { env })

    const found = await request.get('/api/v1/knowledge-items?q=rygestop på jobbet&limit=5')
    const { items } = await found.json()
    expect(linesOf(stdout)).toEqual(
      items.map(({ id, title }: { id: string; title: string }) => `${id}\t${title}`),
    )
  })

  test(`the ${language} example copies everything and keeps up`, async ({ request, baseURL }) => {
    const env = await partnerEnvironment(request, baseURL)
    const cwd = workFolder()
    const gone = await publish(request, `Borte igen ${language} ${Date.now()}`)
    await archive(request, gone)
    const [command, ...args] = run('copy')
    const { stdout } = await promisify(execFile)(command, args, { env, cwd })

    const everything = [...(await everythingFound(request))].map((pair) => pair.join('\t'))
    expect(linesOf(stdout).sort()).toEqual(everything.sort())
    expect(stdout).not.toContain(gone)

    const follower = start(run('follow'), { env, cwd })
    try {
      const title = `Nyt til ${language} ${Date.now()}`
      const id = await publish(request, title)
      await expect(() => expect(follower.said.text).toContain(`upsert\t${id}\t${title}`)).toPass()
      await archive(request, id)
      await expect(() => expect(follower.said.text).toContain(`tombstone\t${id}`)).toPass()
    } finally {
      follower.end()
    }
  })
}

async function freePort() {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}

/** Where the packages of the client are found, as they would be in a project of the partner's. */
function withPackages() {
  const folder = resolve('node_modules/.cache/examples')
  mkdirSync(folder, { recursive: true })
  cpSync(`${examples}/javascript`, folder, { recursive: true })
  return folder
}

const receivers = {
  javascript: () => ['node', `${withPackages()}/webhook.mjs`] as const,
  java: () => languages.java('webhookServer'),
}

for (const [language, command] of Object.entries(receivers)) {
  test(`the ${language} example takes only genuine webhooks, each once`, async () => {
    const secret = `whsec_${Buffer.from('a secret of twenty-four').toString('base64')}`
    const old = `whsec_${Buffer.from('the one before that one').toString('base64')}`
    const port = await freePort()
    const receiver = start(command(), {
      env: { ...process.env, WEBHOOK_SECRET: secret, PORT: String(port) },
    })
    const body = readFileSync(`${examples}/webhook.json`, 'utf8')
    const send = async (id: string, at: Date, signature: string, text = body) => {
      const { status } = await fetch(`http://127.0.0.1:${port}/`, {
        method: 'POST',
        headers: {
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': signature,
        },
        body: text,
      })
      return status
    }
    const sign = (key: string, id: string, at: Date) => new Webhook(key).sign(id, at, body)
    const now = new Date()
    const longAgo = new Date(now.getTime() - 3_600_000)
    try {
      await expect(async () => {
        expect(await send('m0', now, sign(old, 'm0', now))).toBe(401)
      }).toPass({ timeout: 30_000 })
      expect(await send('m1', now, sign(secret, 'm1', now))).toBe(204)
      expect(await send('m1', now, sign(secret, 'm1', now))).toBe(204)
      const both = `${sign(old, 'm2', now)} ${sign(secret, 'm2', now)}`
      expect(await send('m2', now, both)).toBe(204)
      expect(
        await send('m3', now, sign(secret, 'm3', now), body.replace('tombstone', 'upsert')),
      ).toBe(401)
      expect(await send('m4', longAgo, sign(secret, 'm4', longAgo))).toBe(401)
      await expect(() =>
        expect(linesOf(receiver.said.text)).toEqual(
          Array(2).fill('knowledge-item.tombstone\tce4d2fbm5'),
        ),
      ).toPass()
    } finally {
      receiver.end()
    }
  })
}
