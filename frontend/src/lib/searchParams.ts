type Values = Record<string, string | string[] | undefined>

/** Addresses people can read: a filter with several values is the same name several times. */
export function parseSearch(search: string): Values {
  const values: Values = {}
  const params = new URLSearchParams(search)
  for (const name of new Set(params.keys())) {
    const all = params.getAll(name)
    values[name] = all.length > 1 ? all : all[0]
  }
  return values
}

export function stringifySearch(values: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') params.append(name, String(one))
    }
  }
  const text = params.toString()
  return text ? `?${text}` : ''
}

export function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() ? first : undefined
}

export function listOf(value: unknown): string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).filter(
    (one) => typeof one === 'string' && one !== '',
  )
  return list.length ? [...new Set(list)] : undefined
}

/** Keeps the values that are members of a closed set; an address typed by hand must not break the page. */
export function listWithin<T extends string>(
  value: unknown,
  allowed: readonly T[],
): T[] | undefined {
  const list = allowed.filter((one) => listOf(value)?.includes(one))
  return list.length ? list : undefined
}
