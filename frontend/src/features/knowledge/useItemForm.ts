import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { type FieldFaults, faultsByField, missingIn } from './faults'
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

  const set: ItemForm['set'] = (name, value) => {
    const next = { ...values, [name]: value }
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

  function saved(newBase: string) {
    setBase(newBase)
    setDirty(false)
    setRestored(false)
    setFaults({})
    dropUnsaved(id)
  }

  function restart(from: FormValues, newBase: string | null) {
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
    keepUnsaved(id, { values, etag: newBase })
  }

  return { values, faults, dirty, restored, base, set, check, takeFaults, saved, restart, rebase }
}
