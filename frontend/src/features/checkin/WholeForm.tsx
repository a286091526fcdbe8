import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { CheckIn, CheckOccasion } from '../../api/types'
import { settled } from '../../lib/settled'
import { useKeptForm } from '../../lib/useKeptForm'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { DateField } from '../../ui/DateField'
import { FormProblem } from '../../ui/FormProblem'
import { SavedNote } from '../../ui/SavedNote'
import { TextField } from '../../ui/TextField'
import { occasions } from './statuses'
import { useChangeCheck } from './useCheckChanges'

interface WholeValues {
  occasion: CheckOccasion
  heldOn: string
  note: string
}

/** What is said of a check as a whole, kept until it is saved. */
export function useWhole({ id, occasion, heldOn, note }: CheckIn) {
  return useKeptForm<WholeValues>(`check.${id}.whole`, { occasion, heldOn, note: note ?? '' })
}

interface WholeFormProps {
  check: CheckIn
  form: ReturnType<typeof useWhole>
}

export function WholeForm({ check, form: { values, set, startFrom } }: WholeFormProps) {
  const { t } = useTranslation()
  const [saved, setSaved] = useState<string | null>(null)
  const change = useChangeCheck(check)
  const faults = faultsAt(change.error)

  async function save(event: FormEvent) {
    event.preventDefault()
    setSaved(null)
    if (!(await settled(change.mutateAsync({ ...values, note: values.note.trim() || null }))))
      return
    startFrom(values)
    setSaved(t('checkIn.saved'))
  }

  return (
    <form className="sheet" onSubmit={(event) => void save(event)} noValidate>
      <Choices
        id="occasion"
        type="radio"
        look="row"
        legend={t('checkIn.field.occasion')}
        fault={faults.occasion}
        choices={occasions.map((value) => ({ value, label: t(`checkIn.occasion.${value}`) }))}
        chosen={[values.occasion]}
        onChange={(occasion) => set('occasion', occasion)}
      />
      <DateField
        id="heldOn"
        label={t('checkIn.field.heldOn')}
        value={values.heldOn}
        fault={faults.heldOn}
        onChange={(value) => set('heldOn', value)}
      />
      <TextField
        id="note"
        label={t('checkIn.field.note')}
        hint={t('checkIn.field.noteHint')}
        rows={3}
        maxLength={2000}
        value={values.note}
        fault={faults.note}
        onChange={(value) => set('note', value)}
      />
      <FormProblem error={change.error} />
      <div className="actions">
        <Button type="submit" look="secondary" disabled={change.isPending}>
          {t('checkIn.saveWhole')}
        </Button>
        <SavedNote text={saved} />
      </div>
    </form>
  )
}
