import { useRef, useState } from 'react'

const keyOf = (name: string) => `videnrul.form.${name}`

function read<Values>(name: string): Partial<Values> | null {
  try {
    const stored = sessionStorage.getItem(keyOf(name))
    return stored ? JSON.parse(stored) : null
  } catch {
    return null
  }
}

function write(name: string, values: object | null) {
  try {
    if (values === null) sessionStorage.removeItem(keyOf(name))
    else sessionStorage.setItem(keyOf(name), JSON.stringify(values))
  } catch {
    // Without storage the text lives as long as the page does.
  }
}

/** What stands in a form outlives a reload, a lost session and the way through the login page. */
export function useKeptForm<Values extends object>(name: string, initial: Values) {
  const [kept] = useState(() => read<Values>(name))
  const [values, setValues] = useState<Values>({ ...initial, ...kept })
  const [dirty, setDirty] = useState(kept !== null)
  // Two changes in one step must both be kept.
  const latest = useRef(values)

  function set<Name extends keyof Values>(field: Name, value: Values[Name]) {
    const next = { ...latest.current, [field]: value }
    latest.current = next
    setValues(next)
    setDirty(true)
    write(name, next)
  }

  function startFrom(next: Values) {
    latest.current = next
    setValues(next)
    setDirty(false)
    write(name, null)
  }

  return { values, dirty, restored: kept !== null, set, startFrom }
}
