// Lints the contract with Spectral (oas, OWASP 2023) and Redocly (recommended): no errors but those that
// openapi/exceptions.json lists, and no exception that is not needed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const contract = '../openapi/openapi.yaml'
const json = '../openapi/openapi.json'
const error = 0
const exceptions = JSON.parse(readFileSync('../openapi/exceptions.json', 'utf8')).spectral

function run(command, ...args) {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off' }
  return spawnSync(`node_modules/.bin/${command}`, args, {
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 28,
  })
}

if (!existsSync(json)) {
  console.error('openapi/openapi.json is missing: build the backend')
  process.exit(1)
}
const { paths } = JSON.parse(readFileSync(json, 'utf8'))
const spectral = run(
  'spectral',
  'lint',
  '--ruleset',
  '../openapi/.spectral.yaml',
  '-f',
  'json',
  contract,
)
const start = spectral.stdout.indexOf('[')
if (start < 0) {
  console.error(spectral.stdout, spectral.stderr)
  process.exit(1)
}
const found = JSON.parse(spectral.stdout.slice(start, spectral.stdout.lastIndexOf(']') + 1)).filter(
  ({ severity }) => severity === error,
)

const unused = new Set(
  exceptions.flatMap(({ rule, operations }) => operations.map((id) => `${rule} of ${id}`)),
)
const left = found.filter(({ code, path }) => {
  const operation = paths[path[1]]?.[path[2]]?.operationId
  const excepted = exceptions.some(
    ({ rule, operations }) => rule === code && operations.includes(operation),
  )
  unused.delete(`${code} of ${operation}`)
  return !excepted
})
for (const { code, message, path } of left) console.error(`${code}: ${message} (${path.join('/')})`)
for (const exception of unused)
  console.error(`not needed any more: the exception from ${exception}`)

const redocly = run('redocly', 'lint', '--config', '../openapi/redocly.yaml', contract)
if (redocly.status !== 0) console.error(redocly.stdout, redocly.stderr)

console.log(
  `Spectral: ${left.length} errors, ${found.length - left.length} excepted. Redocly: ${redocly.status === 0 ? 'no' : 'some'} errors.`,
)
process.exit(left.length + unused.size + redocly.status === 0 ? 0 : 1)
