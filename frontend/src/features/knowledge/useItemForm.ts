import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { FieldFaults } from '../../ui/ErrorSummary'
import { faultsByField, missingIn } from './faults'
import type { FormValues } from './formValues'
import { dropUnsaved, keepUnsaved, readUnsaved } from './unsaved'

interface Start {
  /** Under which name unsaved text is kept: the item's id, or one for a new item. */
  id: string
  values: FormValues
  etag: string | null
}

export interface ItemForm {
  values: FormValues
  faults: FieldFaults
  dirty: boolean
  restored: boolean
  set: <Name extends keyof FormValues>(name: Name, value: FormValues[Name]) => void
}

export function useItemForm({ id, values: initial, etag }: Start) {
  const { t } = useTranslation()
  const [unsaved] = useState(() => readUnsaved(id))
  const [values, setValues] = useState(unsaved?.values ?? initial)
  const [faults, setFaults] = useState<FieldFaults>({})
  const [dirty, setDirty] = useState(unsaved !== null)
  const [restored, setRestored] = useState(unsaved !== null)
  // Restored text was begun on the version it was kept with; saving it must not overwrite a newer one.
  const [base, setBase] = useState(unsaved?.etag ?? etag)
  // The answer to a save comes to an older drawing of the form; this is what stands in it by then.
  const latest = useRef(values)

  const set: ItemForm['set'] = (name, value) => {
    const next = { ...latest.current, [name]: value }
    latest.current = next
    setValues(next)
    setDirty(true)
    keepUnsaved(id, { values: next, etag: base })
  }

  function check(): boolean {
    const missing = missingIn(values)
    setFaults(Object.fromEntries(missing.map(([field, fault]) => [field, t(`fault.${fault}`)])))
    return missing.length === 0
  }

  function takeFaults(error: unknown) {
    setFaults(faultsByField(problemOf(error).faults))
  }

  /** What was written while the answer was on its way is not saved yet: it is kept for the next save of the item. */
  function saved(item: string, newBase: string, sent: FormValues) {
    const wroteOn = latest.current !== sent
    setBase(newBase)
    setDirty(wroteOn)
    setRestored(false)
    setFaults({})
    dropUnsaved(id)
    if (wroteOn) keepUnsaved(item, { values: latest.current, etag: newBase })
  }

  function restart(from: FormValues, newBase: string | null) {
    latest.current = from
    setValues(from)
    setBase(newBase)
    setDirty(false)
    setRestored(false)
    setFaults({})
    dropUnsaved(id)
  }

  /** Keeps the text and takes it as a change of the newest version. */
  function rebase(newBase: string) {
    setBase(newBase)
    keepUnsaved(id, { values: latest.current, etag: newBase })
  }

  return { values, faults, dirty, restored, base, set, check, takeFaults, saved, restart, rebase }
}
