import type { FormEvent } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { apiScopes, scopeKey } from '../../api/scopes'
import { focusFault } from '../../lib/focusFault'
import { languages } from '../../lib/language'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { FormProblem } from '../../ui/FormProblem'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import type { PartnerValues } from './partnerValues'

interface PartnerFormProps {
  values: PartnerValues
  set: <Name extends keyof PartnerValues>(field: Name, value: PartnerValues[Name]) => void
  /** A client id is chosen once. */
  isNew: boolean
  confirm: string
  pending: boolean
  error: unknown
  onSubmit: () => void
}

const needed = ['name', 'organisation', 'purpose', 'contactName', 'contactEmail'] as const

export function PartnerForm(props: PartnerFormProps) {
  const { values, set, isNew, confirm, pending, error, onSubmit } = props
  const { t } = useTranslation()
  const [asked, setAsked] = useState(false)
  const told = faultsAt(error)

  function faultOf(field: keyof PartnerValues) {
    const lacks = asked && needed.some((one) => one === field) && !values[field].toString().trim()
    return lacks ? t('form.missing') : told[field]
  }

  const scopeFault = asked && values.scopes.length === 0 ? t('partners.form.noScopes') : told.scopes

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    const complete = needed.every((field) => values[field].trim()) && values.scopes.length > 0
    if (complete) onSubmit()
    focusFault()
  }

  const text = (field: (typeof needed)[number] | 'clientId' | 'requestsPerMinute') => ({
    id: field,
    label: t(`partners.field.${field}`),
    value: values[field],
    fault: faultOf(field),
    required: needed.some((one) => one === field),
    onChange: (value: string) => set(field, value),
  })

  return (
    <form className="sheet partner-form" onSubmit={submit} noValidate>
      <h2>{t('partners.form.system')}</h2>
      <TextField {...text('name')} hint={t('partners.form.nameHint')} maxLength={120} />
      <TextField {...text('organisation')} maxLength={120} />
      <TextField
        {...text('purpose')}
        hint={t('partners.form.purposeHint')}
        rows={3}
        maxLength={1000}
      />
      {isNew && <TextField {...text('clientId')} hint={t('partners.form.clientIdHint')} />}
      <h2>{t('partners.form.contact')}</h2>
      <div className="sheet__pair">
        <TextField {...text('contactName')} maxLength={120} />
        <TextField {...text('contactEmail')} type="email" maxLength={200} />
      </div>
      <SelectField
        id="contactLanguage"
        label={t('partners.field.contactLanguage')}
        value={values.contactLanguage}
        fault={faultOf('contactLanguage')}
        options={languages.map((one) => ({ value: one, label: t(`languageName.${one}`) }))}
        onChange={(value) => set('contactLanguage', languages.find((one) => one === value) ?? 'da')}
      />
      <h2>{t('partners.form.access')}</h2>
      <Choices
        id="scopes"
        type="checkbox"
        look="tiles"
        legend={t('partners.field.scopes')}
        hint={t('partners.form.scopesHint')}
        required
        fault={scopeFault}
        choices={apiScopes.map((scope) => ({
          value: scope,
          label: t(`partners.scope.${scopeKey(scope)}`),
          hint: t(`partners.scopeText.${scopeKey(scope)}`),
        }))}
        chosen={values.scopes}
        onChange={(scope, chosen) =>
          set(
            'scopes',
            apiScopes.filter((one) => (one === scope ? chosen : values.scopes.includes(one))),
          )
        }
      />
      <TextField
        {...text('requestsPerMinute')}
        hint={t('partners.form.limitHint')}
        numeric
        maxLength={6}
      />
      <FormProblem error={error} />
      <div className="actions">
        <Button type="submit" disabled={pending}>
          {confirm}
        </Button>
      </div>
    </form>
  )
}
