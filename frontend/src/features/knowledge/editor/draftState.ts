import type { KnowledgeItem } from '../../../api/types'
import type { FieldFaults } from './faults'
import type { FormField } from './fields'
import type { FormValues } from './formValues'

type Saving =
  | { state: 'untouched' | 'changed' | 'saving' | 'saved' | 'offline' | 'logged-out' | 'refused' }
  | { state: 'failed'; error: unknown }

/** Fields that two people have changed, each in their own way. */
export interface Clash {
  base: FormValues
  theirs: FormValues
  fields: FormField[]
}

export interface DraftState {
  values: FormValues
  /** As the service knows it; null before the first save. */
  item: KnowledgeItem | null
  faults: FieldFaults
  saving: Saving
  savedAt: Date | null
  /** The text was found in this browser, not at the service. */
  restored: boolean
  /** What somebody else changed meanwhile and is now in the form too. */
  taken: FormField[]
  clash: Clash | null
  /** What the service does not have yet. */
  unsaved: FormField[]
}

/** What a part of the form needs to show its fields and to change them. */
export interface ItemForm {
  values: FormValues
  faults: FieldFaults
  set: <Name extends keyof FormValues>(name: Name, value: FormValues[Name]) => void
  update: (change: (values: FormValues) => FormValues) => void
}
