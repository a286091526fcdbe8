import { type FormEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { problemOf } from '../../api/problem'
import type { CheckTemplate } from '../../api/types'
import { focusFault } from '../../lib/focusFault'
import { useAttempt } from '../../lib/useAttempt'
import { useKeptForm } from '../../lib/useKeptForm'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { CriterionFields } from './CriterionFields'
import { draftOf, moved, valuesOf, withNew } from './templateValues'
import { useMakeTemplate } from './useCheckChanges'

const most = 20

interface TemplateFormProps {
  template: CheckTemplate
  onDone: (number: number) => void
  onCancel: () => void
}

/** The next version of the criteria, begun from the newest one. */
export function TemplateForm({ template, onDone, onCancel }: TemplateFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const form = useKeptForm(`check-template.${template.number}`, valuesOf(template))
  const make = useMakeTemplate()
  const keyFor = useAttempt()
  const { criteria, note } = form.values
  const faults = make.error ? problemOf(make.error).faults : []

  async function save(event: FormEvent) {
    event.preventDefault()
    const body = draftOf(template, form.values)
    try {
      const { number } = await make.mutateAsync({ body, key: keyFor(body) })
      form.startFrom(valuesOf(template))
      onDone(number)
    } catch {
      focusFault()
    }
  }

  return (
    <form
      className="check-template"
      onSubmit={(event) => void save(event)}
      aria-labelledby={id}
      noValidate
    >
      <h2 id={id}>{t('checkIn.template.edit')}</h2>
      <p>{t('checkIn.template.editText')}</p>
      <ol className="nobullet-list">
        {criteria.map((criterion, place) => (
          <li key={criterion.key}>
            <CriterionFields
              criterion={criterion}
              place={place}
              last={criteria.length - 1}
              faults={faults}
              onChange={(next) => form.set('criteria', criteria.with(place, next))}
              onMove={(to) => form.set('criteria', moved(criteria, place, to))}
              onRetire={() => form.set('criteria', criteria.toSpliced(place, 1))}
            />
          </li>
        ))}
      </ol>
      {criteria.length < most && (
        <Button
          look="secondary"
          icon="plus"
          onClick={() => form.set('criteria', withNew(form.values, crypto.randomUUID()).criteria)}
        >
          {t('checkIn.template.add')}
        </Button>
      )}
      <TextField
        id="note"
        label={t('checkIn.template.note')}
        hint={t('checkIn.template.noteHint')}
        rows={2}
        maxLength={500}
        value={note}
        fault={faultsAt(make.error).note}
        onChange={(value) => form.set('note', value)}
      />
      <FormProblem error={make.error} />
      <div className="actions">
        <Button type="submit" disabled={make.isPending || criteria.length === 0}>
          {t('checkIn.template.save', { number: template.number + 1 })}
        </Button>
        <Button
          look="secondary"
          onClick={() => {
            form.startFrom(valuesOf(template))
            onCancel()
          }}
        >
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  )
}
