export interface ContractOperation {
  id: string
  method: string
  path: string
  summary: string
  scope: string | null
}

/** Every operation of an OpenAPI document, with the scope that a partner's token needs for it. */
export function readOperations(contract: unknown): ContractOperation[] {
  return entries(at(contract, 'paths')).flatMap(([path, item]) =>
    entries(item).map(([method, operation]) => ({
      id: text(at(operation, 'operationId')),
      method: method.toUpperCase(),
      path,
      summary: text(at(operation, 'summary')),
      scope: scopeOf(at(operation, 'security')),
    })),
  )
}

function scopeOf(security: unknown): string | null {
  const alternatives: unknown[] = Array.isArray(security) ? security : []
  const scopes = alternatives.map((alternative) => at(alternative, 'token')).find(Array.isArray)
  return typeof scopes?.[0] === 'string' ? scopes[0] : null
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function at(value: unknown, name: string): unknown {
  return entries(value).find(([key]) => key === name)?.[1]
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
