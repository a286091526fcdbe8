import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { focusFault } from '../../lib/focusFault'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { FormProblem } from '../../ui/FormProblem'
import { MemberField } from '../../ui/MemberField'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { dialogueWays } from './codes'
import type { ContactValues } from './dialogueValues'

interface ContactFormProps {
  heading: string
  values: ContactValues
  set: <Name extends keyof ContactValues>(field: Name, value: ContactValues[Name]) => void
  confirm: string
  pending: boolean
  error: unknown
  onSubmit: () => void
  onCancel: () => void
}

const needed = ['day', 'about', 'member'] as const

export function ContactForm(props: ContactFormProps) {
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

  type Text = Exclude<keyof ContactValues, 'way' | 'nextStepDone'>
  const field = (name: Text) => ({
    id: name,
    label: t(`registers.field.${name}`),
    required: needed.some((one) => one === name),
    fault:
      asked && needed.some((one) => one === name) && !values[name].trim()
        ? t('form.missing')
        : told[name],
    onChange: (value: string) => set(name, value),
  })
  const text = (name: Text) => ({ ...field(name), value: values[name] })

  return (
    <form className="sheet register-form" onSubmit={submit} aria-labelledby={id} noValidate>
      <h2 id={id}>{heading}</h2>
      <div className="sheet__pair">
        <DateField {...text('day')} />
        <SelectField
          id="way"
          label={t('registers.field.way')}
          value={values.way}
          fault={told.way}
          options={dialogueWays.map((one) => ({ value: one, label: t(`registers.way.${one}`) }))}
          onChange={(value) => set('way', dialogueWays.find((one) => one === value) ?? 'meeting')}
        />
      </div>
      <MemberField {...field('member')} initial={values.member} />
      <TextField {...text('about')} hint={t('registers.hint.about')} rows={3} maxLength={2000} />
      <TextField {...text('agreed')} rows={2} maxLength={2000} />
      <TextField
        {...text('nextStep')}
        hint={t('registers.hint.nextStep')}
        rows={2}
        maxLength={500}
      />
      <DateField {...text('nextStepDue')} />
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
