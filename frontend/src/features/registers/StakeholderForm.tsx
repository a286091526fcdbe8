import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { focusFault } from '../../lib/focusFault'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { stakeholderKinds } from './codes'
import type { StakeholderValues } from './dialogueValues'
import { GroupsField } from './GroupsField'

interface StakeholderFormProps {
  heading: string
  values: StakeholderValues
  set: <Name extends keyof StakeholderValues>(field: Name, value: StakeholderValues[Name]) => void
  confirm: string
  pending: boolean
  error: unknown
  onSubmit: () => void
  onCancel: () => void
}

export function StakeholderForm(props: StakeholderFormProps) {
  const { heading, values, set, confirm, pending, error, onSubmit, onCancel } = props
  const { t } = useTranslation()
  const id = useId()
  const [asked, setAsked] = useState(false)
  const told = faultsAt(error)
  const lacks = !values.name.trim()

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (!lacks) onSubmit()
    focusFault()
  }

  return (
    <form className="sheet register-form" onSubmit={submit} aria-labelledby={id} noValidate>
      <h2 id={id}>{heading}</h2>
      <TextField
        id="name"
        label={t('registers.field.name')}
        hint={t('registers.hint.name')}
        required
        maxLength={200}
        value={values.name}
        fault={asked && lacks ? t('form.missing') : told.name}
        onChange={(value) => set('name', value)}
      />
      <SelectField
        id="kind"
        label={t('registers.field.kind')}
        value={values.kind}
        fault={told.kind}
        options={stakeholderKinds.map((one) => ({ value: one, label: t(`registers.kind.${one}`) }))}
        onChange={(value) => set('kind', stakeholderKinds.find((one) => one === value) ?? 'other')}
      />
      <TextField
        id="url"
        type="url"
        label={t('registers.field.url')}
        hint={t('registers.hint.url')}
        maxLength={1000}
        value={values.url}
        fault={told.url}
        onChange={(value) => set('url', value)}
      />
      <GroupsField
        chosen={values.themeGroups}
        fault={told.themeGroups}
        onChange={(slugs) => set('themeGroups', slugs)}
      />
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
