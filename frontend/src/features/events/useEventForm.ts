import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { forget, isLike, keep, kept } from '../../lib/kept'
import type { FieldFaults } from '../../ui/ErrorSummary'
import { type EventValues, emptyValues, faultsByField, missingIn } from './formValues'

export interface EventForm {
  values: EventValues
  faults: FieldFaults
  set: <Name extends keyof EventValues>(name: Name, value: EventValues[Name]) => void
}

interface Unsaved {
  values: EventValues
  etag: string
}

function isUnsaved(value: unknown): value is Unsaved {
  return isLike(value, { values: {}, etag: '' }) && isLike(value.values, emptyValues)
}

/** @param id the event's, or one for a new event: under it text not saved yet is kept */
export function useEventForm(id: string, initial: EventValues, etag: string) {
  const { t } = useTranslation()
  const name = `event-${id}`
  const [unsaved] = useState(() => kept(name, isUnsaved))
  const [values, setValues] = useState(unsaved?.values ?? initial)
  const [faults, setFaults] = useState<FieldFaults>({})
  const [restored, setRestored] = useState(unsaved !== null)
  // Restored text was begun on the version it was kept with; saving it must not overwrite a newer one.
  const [base, setBase] = useState(unsaved?.etag ?? etag)

  const set: EventForm['set'] = (field, value) => {
    const next = { ...values, [field]: value }
    setValues(next)
    keep(name, { values: next, etag: base })
  }

  function check(): boolean {
    const missing = missingIn(values)
    setFaults(
      Object.fromEntries(missing.map(([field, fault]) => [field, t(`events.faults.${fault}`)])),
    )
    return missing.length === 0
  }

  function takeFaults(error: unknown) {
    setFaults(faultsByField(problemOf(error).faults))
  }

  function restart(from: EventValues, newBase: string) {
    setValues(from)
    setBase(newBase)
    setRestored(false)
    setFaults({})
    forget(name)
  }

  /** Keeps the text and takes it as a change of the newest version. */
  function rebase(newBase: string) {
    setBase(newBase)
    keep(name, { values, etag: newBase })
  }

  return {
    values,
    faults,
    restored,
    base,
    set,
    check,
    takeFaults,
    restart,
    rebase,
    done: () => forget(name),
  }
}
