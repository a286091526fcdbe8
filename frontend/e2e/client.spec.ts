import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { archive, everythingFound, partnerEnvironment, publish } from './support/partner'
import { expect, test } from './support/test'

const run = promisify(execFile)

test('the packed client keeps the copy of the example app right', async ({ request, baseURL }) => {
  test.setTimeout(180_000)
  const env = await partnerEnvironment(request, baseURL)
  const cwd = mkdtempSync(join(tmpdir(), 'videnrul-app.'))
  cpSync('../openapi/examples/app', cwd, { recursive: true })
  await run('npm', ['run', 'build'], { cwd: 'client' })
  await run('npm', ['pack', '--pack-destination', cwd], { cwd: 'client' })
  const packed = readdirSync(cwd).find((name) => name.endsWith('.tgz')) ?? ''
  await run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', resolve(cwd, packed)],
    {
      cwd,
    },
  )
  const inside = readdirSync(join(cwd, 'node_modules/@videnrul/client'))
  expect(inside.sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])

  const mirror = () => run('node', ['mirror.mjs'], { cwd, env })
  const copied = () => {
    const { items } = JSON.parse(readFileSync(join(cwd, 'mirror.json'), 'utf8'))
    return new Map(Object.entries<{ title: string }>(items).map(([id, { title }]) => [id, title]))
  }
  await mirror()
  expect(copied()).toEqual(await everythingFound(request))

  const id = await publish(request, `Til spejlet ${Date.now()}`)
  expect((await mirror()).stdout).toMatch(/^1 changes/)
  expect(copied().has(id)).toBe(true)

  await archive(request, id)
  await mirror()
  expect(copied().has(id)).toBe(false)
  expect((await mirror()).stdout).toBe('')

  const refused = await run('node', ['mirror.mjs'], {
    cwd,
    env: { ...env, CLIENT_SECRET: 'wrong' },
  }).catch((failure: Error) => failure.message)
  expect(refused).toContain('No token for partner: 401')
})
