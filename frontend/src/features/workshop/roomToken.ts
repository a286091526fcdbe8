import { keep, kept } from '../../lib/kept'

const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{20,64}$/.test(value)

/** What this tab is called in a workshop: made up by chance, and gone with the tab. */
export function roomToken(code: string) {
  const name = `workshop.${code}`
  const known = kept(name, isToken)
  if (known) return known
  const made = crypto.randomUUID()
  keep(name, made)
  return made
}
