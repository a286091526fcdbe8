import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Roll } from '../../api/types'
import { formatTime } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { settled } from '../../lib/settled'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { TextField } from '../../ui/TextField'
import { placeName } from './PlaceName'
import { useChangeNote, useUndoRoll } from './useRolls'

interface OwnRollActionsProps {
  roll: Roll
  onDone: (text: string) => void
}

/** What who sent it can still do: say better why, or take it back for a while. */
export function OwnRollActions({ roll, onDone }: OwnRollActionsProps) {
  const { t } = useTranslation()
  const undo = useUndoRoll(roll)
  if (!roll.allowed.includes('change-note')) return null
  return (
    <div className="actions roll__actions">
      <ChangeNote roll={roll} onDone={onDone} />
      {roll.undoUntil && (
        <ReasonDialog
          button={t('rolls.undo')}
          about={placeName(roll.to)}
          look="quiet"
          heading={t('rolls.undoHeading', { name: placeName(roll.to) })}
          text={t('rolls.undoText', {
            time: formatTime(new Date(roll.undoUntil), currentLanguage()),
          })}
          confirm={t('rolls.undoConfirm')}
          onConfirm={async () => {
            await undo.mutateAsync()
            onDone(t('rolls.undone'))
          }}
        />
      )}
    </div>
  )
}

function ChangeNote({ roll, onDone }: OwnRollActionsProps) {
  const { t } = useTranslation()
  const change = useChangeNote(roll)
  const [note, setNote] = useState(roll.reasons.find(({ own }) => own)?.note ?? '')

  async function save() {
    const saved = await settled(change.mutateAsync(note.trim()))
    if (saved) onDone(t('rolls.noteSaved'))
    return saved
  }

  return (
    <FormDialog
      button={t('rolls.changeNote')}
      about={placeName(roll.to)}
      look="quiet"
      heading={t('rolls.changeNoteHeading')}
      confirm={t('rolls.save')}
      pending={change.isPending}
      onSubmit={save}
    >
      <TextField
        id={`note-${roll.id}`}
        label={t('rolls.note')}
        rows={4}
        maxLength={2000}
        required
        value={note}
        fault={faultsAt(change.error).note}
        onChange={setNote}
      />
      <FormProblem error={change.error} />
    </FormDialog>
  )
}
