import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { Registration } from '../../api/types'
import { FormDialog } from '../../ui/FormDialog'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { TextField } from '../../ui/TextField'
import { useChangeNote } from './useEvents'

/** What the organisers need to know may turn out differently. */
export function NoteDialog({ registration }: { registration: Registration }) {
  const { t } = useTranslation()
  const change = useChangeNote(registration)
  const known = registration.note ?? ''
  const [note, setNote] = useState(known)
  const problem = change.error && problemOf(change.error)
  const fault = problem?.faults.find(({ pointer }) => pointer === '/note')?.detail

  async function submit() {
    try {
      await change.mutateAsync(note)
      return true
    } catch {
      return false
    }
  }

  return (
    <FormDialog
      look="quiet"
      icon="edit"
      button={t(known ? 'events.changeNote' : 'events.writeNote')}
      heading={t(known ? 'events.changeNote' : 'events.writeNote')}
      confirm={t('events.saveNote')}
      pending={change.isPending}
      onSubmit={submit}
    >
      <TextField
        id="changed-note"
        label={t('events.note')}
        hint={t('events.noteHint')}
        value={note}
        fault={fault}
        onChange={setNote}
        rows={3}
        maxLength={500}
      />
      {problem && !fault && <ProblemNotice error={problem} />}
    </FormDialog>
  )
}
