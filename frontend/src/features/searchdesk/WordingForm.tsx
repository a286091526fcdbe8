import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { focusFault } from '../../lib/focusFault'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { TopicChooser } from '../../ui/TopicChooser'
import { directions, linesOf, type WordingValues } from './wordingValues'

interface WordingFormProps {
  heading: string
  values: WordingValues
  set: <Name extends keyof WordingValues>(field: Name, value: WordingValues[Name]) => void
  confirm: string
  pending: boolean
  error: unknown
  onSubmit: () => void
  onCancel: () => void
}

export function WordingForm(props: WordingFormProps) {
  const { heading, values, set, confirm, pending, error, onSubmit, onCancel } = props
  const { t } = useTranslation()
  const id = useId()
  const [asked, setAsked] = useState(false)
  const told = faultsAt(error)
  const oneWay = values.direction === 'one-way'
  const lacks = linesOf(values.words).length === 0

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (!lacks) onSubmit()
    focusFault()
  }

  return (
    <form className="sheet wording-form" onSubmit={submit} aria-labelledby={id} noValidate>
      <h2 id={id}>{heading}</h2>
      <Choices
        id="direction"
        type="radio"
        look="tiles"
        legend={t('searchDesk.field.direction')}
        fault={told.direction}
        choices={directions.map((one) => ({
          value: one,
          label: t(`searchDesk.direction.${one}`),
          hint: t(`searchDesk.directionHint.${one}`),
        }))}
        chosen={[values.direction]}
        onChange={(direction) => set('direction', direction)}
      />
      <div className={oneWay ? 'sheet__pair' : undefined}>
        <TextField
          id="words"
          label={t(oneWay ? 'searchDesk.field.typed' : 'searchDesk.field.words')}
          hint={t('searchDesk.field.wordsHint')}
          rows={4}
          required
          value={values.words}
          fault={asked && lacks ? t('form.missing') : told.words}
          onChange={(value) => set('words', value)}
        />
        {oneWay && (
          <TextField
            id="finds"
            label={t('searchDesk.field.finds')}
            hint={t('searchDesk.field.wordsHint')}
            rows={4}
            value={values.finds}
            fault={told.finds}
            onChange={(value) => set('finds', value)}
          />
        )}
      </div>
      <TopicChooser
        label={t('searchDesk.field.topics')}
        hint={t('searchDesk.field.topicsHint')}
        chosen={values.topics}
        fault={told.topics}
        onChange={(topics) => set('topics', topics)}
      />
      <TextField
        id="note"
        label={t('searchDesk.field.note')}
        hint={t('searchDesk.field.noteHint')}
        rows={2}
        maxLength={500}
        value={values.note}
        fault={told.note}
        onChange={(value) => set('note', value)}
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
