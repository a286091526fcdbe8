import { useRef, useState } from 'react'
import { forget, keep, kept } from './kept'

/** What stands in a form outlives a reload, a lost session and the way through the login page. */
export function useKeptForm<Values extends object>(name: string, initial: Values) {
  const [unsent] = useState(() => kept(name, isPartOf<Values>))
  const [values, setValues] = useState<Values>({ ...initial, ...unsent })
  const [dirty, setDirty] = useState(unsent !== null)
  // Two changes in one step must both be kept.
  const latest = useRef(values)

  function set<Name extends keyof Values>(field: Name, value: Values[Name]) {
    const next = { ...latest.current, [field]: value }
    latest.current = next
    setValues(next)
    setDirty(true)
    keep(name, next)
  }

  function startFrom(next: Values) {
    latest.current = next
    setValues(next)
    setDirty(false)
    forget(name)
  }

  return { values, dirty, restored: unsent !== null, set, startFrom }
}

/** What an older edition of the client kept may lack fields, which then stand as they are at first. */
function isPartOf<Values extends object>(value: unknown): value is Partial<Values> {
  return typeof value === 'object' && value !== null
}
