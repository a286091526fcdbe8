import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { focusAreas } from '../../api/queries'
import { focusFault } from '../../lib/focusFault'
import { toggled } from '../../lib/toggled'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { DateField } from '../../ui/DateField'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { type BodyValues, bodyTypes, bodyVisibilities } from './bodyValues'

interface BodyFormProps {
  heading: string
  values: BodyValues
  set: <Name extends keyof BodyValues>(field: Name, value: BodyValues[Name]) => void
  confirm: string
  pending: boolean
  error: unknown
  /** A new one has not ended. */
  mayEnd?: boolean
  onSubmit: () => void
  onCancel: () => void
}

const needed = ['name', 'purpose'] as const

export function BodyForm(props: BodyFormProps) {
  const { heading, values, set, confirm, pending, error, mayEnd, onSubmit, onCancel } = props
  const { t } = useTranslation()
  const id = useId()
  const [asked, setAsked] = useState(false)
  const areas = useQuery(focusAreas()).data?.items ?? []
  const told = faultsAt(error)

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (needed.every((field) => values[field].trim())) onSubmit()
    focusFault()
  }

  const text = (name: 'name' | 'purpose' | 'meetingRhythm' | 'endedOn') => {
    const required = needed.some((one) => one === name)
    return {
      id: name,
      label: t(`bodies.field.${name}`),
      hint: t(`bodies.hint.${name}`),
      required,
      fault: asked && required && !values[name].trim() ? t('form.missing') : told[name],
      value: values[name],
      onChange: (value: string) => set(name, value),
    }
  }

  return (
    <form className="sheet body-form" onSubmit={submit} aria-labelledby={id} noValidate>
      <h2 id={id}>{heading}</h2>
      <TextField {...text('name')} maxLength={120} />
      <Choices
        id="type"
        legend={t('bodies.field.type')}
        type="radio"
        look="row"
        choices={bodyTypes.map((value) => ({ value, label: t(`bodies.type.${value}`) }))}
        chosen={[values.type]}
        fault={told.type}
        onChange={(type) => set('type', type)}
      />
      <TextField {...text('purpose')} rows={4} maxLength={4000} />
      <Choices
        id="visibility"
        legend={t('bodies.field.visibility')}
        hint={t('bodies.hint.visibility')}
        type="radio"
        choices={bodyVisibilities.map((value) => ({
          value,
          label: t(`bodies.visibility.${value}`),
        }))}
        chosen={[values.visibility]}
        fault={told.visibility}
        onChange={(visibility) => set('visibility', visibility)}
      />
      <TextField {...text('meetingRhythm')} maxLength={500} />
      <Choices
        id="focusAreas"
        legend={t('facts.focusAreas')}
        hint={t('bodies.hint.focusAreas')}
        type="checkbox"
        look="columns"
        choices={areas.map((area) => ({ value: area.id, label: area.label }))}
        chosen={values.focusAreas}
        fault={told.focusAreas}
        onChange={(area, chosen) => set('focusAreas', toggled(values.focusAreas, area, chosen))}
      />
      {mayEnd && <DateField {...text('endedOn')} />}
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
