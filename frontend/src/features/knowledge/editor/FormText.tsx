import { TextField, type TextFieldLook } from '../../../ui/TextField'
import type { ItemForm } from './draftState'
import { fieldWithId } from './fields'

interface FormTextProps extends TextFieldLook {
  id: string
  form: ItemForm
}

/** A text of the form, found by its id. */
export function FormText({ id, form, ...look }: FormTextProps) {
  const field = fieldWithId(id)
  return (
    <TextField
      {...look}
      id={id}
      value={field?.text?.(form.values) ?? ''}
      fault={form.faults[id]}
      onChange={(text) => form.update((values) => field?.write?.(values, text) ?? values)}
    />
  )
}
