import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { settled } from '../../lib/settled'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { noteFrom, type SuggestionPlace } from './place'
import { type AnsweredSuggestion, useAnswer } from './useAnswer'

interface TakeUpProps {
  place: SuggestionPlace
  suggestion: AnsweredSuggestion
  title: string
  onDone: (text: string) => void
}

/** Takes an item up, with its reason as the first words of the note. */
export function TakeUp({ place, suggestion, title, onDone }: TakeUpProps) {
  const { t } = useTranslation()
  const id = useId()
  const [note, setNote] = useState(noteFrom(suggestion.reason))
  const [missing, setMissing] = useState(false)
  const answer = useAnswer(place, suggestion)

  async function submit() {
    setMissing(!note.trim())
    if (!note.trim()) return false
    const done = await settled(answer.mutateAsync({ status: 'taken-up', note: note.trim() }))
    if (done) onDone(t('suggestions.takenUp', { title, name: place.name }))
    return done
  }

  return (
    <FormDialog
      button={t('suggestions.takeUp')}
      about={title}
      look="primary"
      icon="check"
      heading={t('suggestions.takeUpHeading', { name: place.name })}
      confirm={t('suggestions.takeUp')}
      pending={answer.isPending}
      onSubmit={submit}
    >
      <p>{t('suggestions.takeUpText')}</p>
      <TextField
        id={`${id}-note`}
        label={t('suggestions.note')}
        hint={t('suggestions.noteHint')}
        rows={5}
        maxLength={2000}
        required
        value={note}
        fault={missing ? t('suggestions.noteMissing') : faultsAt(answer.error).note}
        onChange={setNote}
      />
      <FormProblem error={answer.error} />
    </FormDialog>
  )
}
