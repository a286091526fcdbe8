const keyOf = (name: string) => `videnrul.kept.${name}`

/** Text not yet sent outlives a reload, a lost session and the way through the login page. */
export function keep(name: string, value: unknown) {
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify(value))
  } catch {
    // Without storage the text lives as long as the page does.
  }
}

/** What was kept under a name, where it still has the form that is expected of it. */
export function kept<T>(name: string, fits: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(keyOf(name)) ?? 'null')
    return fits(value) ? value : null
  } catch {
    return null
  }
}

export function forget(name: string) {
  try {
    sessionStorage.removeItem(keyOf(name))
  } catch {
    // Nothing was kept either.
  }
}

/** Whether a value has every field of a sample, each of its type. */
export function isLike<T extends object>(value: unknown, sample: T): value is T {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map(Object.entries(value))
  return Object.entries(sample).every(
    ([name, expected]) =>
      typeof fields.get(name) === typeof expected &&
      Array.isArray(fields.get(name)) === Array.isArray(expected),
  )
}
