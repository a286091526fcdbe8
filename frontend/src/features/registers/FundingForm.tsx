import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { focusFault } from '../../lib/focusFault'
import { today } from '../../lib/format'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { FormProblem } from '../../ui/FormProblem'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { fundingStatuses } from './codes'
import type { FundingValues } from './fundingValues'
import { GroupsField } from './GroupsField'

interface FundingFormProps {
  heading: string
  values: FundingValues
  set: <Name extends keyof FundingValues>(field: Name, value: FundingValues[Name]) => void
  confirm: string
  pending: boolean
  error: unknown
  onSubmit: () => void
  onCancel: () => void
}

const needed = ['title', 'funder', 'statusOn'] as const

export function FundingForm(props: FundingFormProps) {
  const { heading, values, set, confirm, pending, error, onSubmit, onCancel } = props
  const { t } = useTranslation()
  const id = useId()
  const [asked, setAsked] = useState(false)
  const told = faultsAt(error)

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (needed.every((field) => values[field].trim())) onSubmit()
    focusFault()
  }

  const field = <Name extends keyof FundingValues & string>(name: Name) => ({
    id: name,
    label: t(`registers.field.${name}`),
    fault:
      asked && needed.some((one) => one === name) && !values[name] ? t('form.missing') : told[name],
    required: needed.some((one) => one === name),
  })
  type Text = Exclude<keyof FundingValues, 'status' | 'themeGroups'>
  const text = (name: Text) => ({
    ...field(name),
    value: values[name],
    onChange: (value: string) => set(name, value),
  })

  return (
    <form className="sheet register-form" onSubmit={submit} aria-labelledby={id} noValidate>
      <h2 id={id}>{heading}</h2>
      <TextField {...text('title')} hint={t('registers.hint.title')} maxLength={200} />
      <TextField {...text('funder')} hint={t('registers.hint.funder')} maxLength={200} />
      <div className="sheet__pair">
        <TextField {...text('amount')} hint={t('registers.hint.amount')} numeric maxLength={20} />
        <DateField {...text('deadline')} hint={t('registers.hint.deadline')} />
      </div>
      <div className="sheet__pair">
        <SelectField
          id="status"
          label={t('registers.field.status')}
          hint={t('registers.hint.status')}
          value={values.status}
          fault={told.status}
          options={fundingStatuses.map((one) => ({
            value: one,
            label: t(`registers.status.${one}`),
          }))}
          onChange={(value) => {
            set('status', fundingStatuses.find((one) => one === value) ?? 'idea')
            // A step is noted on the day on which it is taken, until somebody says otherwise.
            set('statusOn', today())
          }}
        />
        <DateField {...text('statusOn')} hint={t('registers.hint.statusOn')} />
      </div>
      <GroupsField
        chosen={values.themeGroups}
        fault={told.themeGroups}
        onChange={(slugs) => set('themeGroups', slugs)}
      />
      <TextField {...text('partners')} hint={t('registers.hint.partners')} rows={2} />
      <TextField {...text('items')} hint={t('registers.hint.items')} rows={2} />
      <TextField {...text('note')} hint={t('registers.hint.note')} rows={3} maxLength={2000} />
      <FormProblem error={error} />
      <div className="actions">
        <Button type="submit" disabled={pending}>
          {confirm}
        </Button>
        <Button look="secondary" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  )
}
