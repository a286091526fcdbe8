// Zally reads OpenAPI 3.0 only: writes the contract in its words. Usage: olderContract.mjs FROM TO (both JSON)
import { readFileSync, writeFileSync } from 'node:fs'

const [from, to] = process.argv.slice(2)

const isNull = (schema) => schema?.type === 'null'

function older(node) {
  if (Array.isArray(node)) return node.map(older)
  if (node === null || typeof node !== 'object') return node
  const { type, anyOf, ...rest } = node
  const written = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, older(value)]),
  )
  if (Array.isArray(type)) {
    written.type = type.find((one) => one !== 'null')
    written.nullable = type.includes('null')
  } else if (type !== undefined) {
    written.type = older(type)
  }
  if (Array.isArray(anyOf) && anyOf.some(isNull)) {
    written.allOf = anyOf.filter((schema) => !isNull(schema)).map(older)
    written.nullable = true
  } else if (anyOf !== undefined) {
    written.anyOf = older(anyOf)
  }
  return written
}

writeFileSync(
  to,
  JSON.stringify({ ...older(JSON.parse(readFileSync(from, 'utf8'))), openapi: '3.0.3' }, null, 1),
)
