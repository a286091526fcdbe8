import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Trial } from '../../api/types'
import { settled } from '../../lib/settled'
import { useKeptForm } from '../../lib/useKeptForm'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { AdaptationFields, adaptationsOf, rowsOf } from './AdaptationFields'
import { useChangeTrial } from './useTrials'

interface ChangeTrialProps {
  trial: Trial
  onDone: (text: string) => void
}

/** What is told of a trial on the way: why, what is done otherwise, when a result is expected. */
export function ChangeTrial({ trial, onDone }: ChangeTrialProps) {
  const { t } = useTranslation()
  const change = useChangeTrial(trial)
  const form = useKeptForm(`trial-change-${trial.id}`, {
    note: trial.note ?? '',
    plannedEndOn: trial.plannedEndOn ?? '',
    whatHappened: trial.whatHappened ?? '',
    rows: rowsOf(trial.adaptations),
  })
  const { values, set } = form
  const faults = faultsAt(change.error)

  async function submit() {
    const saved = await settled(
      change.mutateAsync({
        note: values.note.trim() || null,
        plannedEndOn: values.plannedEndOn || null,
        whatHappened: values.whatHappened.trim() || null,
        adaptations: adaptationsOf(values.rows),
      }),
    )
    if (saved) onDone(t('trials.saved'))
    return saved
  }

  return (
    <FormDialog
      button={t('trials.change')}
      about={trial.municipality.name}
      look="secondary"
      heading={t('trials.changeHeading')}
      confirm={t('trials.save')}
      pending={change.isPending}
      onSubmit={submit}
    >
      <TextField
        id={`note-${trial.id}`}
        label={t('trials.note')}
        rows={3}
        maxLength={2000}
        value={values.note}
        fault={faults.note}
        onChange={(note) => set('note', note)}
      />
      <AdaptationFields rows={values.rows} faults={faults} onChange={(rows) => set('rows', rows)} />
      <TextField
        id={`so-far-${trial.id}`}
        label={t('trials.soFar')}
        rows={3}
        maxLength={4000}
        value={values.whatHappened}
        fault={faults.whatHappened}
        onChange={(text) => set('whatHappened', text)}
      />
      <DateField
        id={`planned-${trial.id}`}
        label={t('trials.plannedEndOn')}
        value={values.plannedEndOn}
        fault={faults.plannedEndOn}
        onChange={(day) => set('plannedEndOn', day)}
      />
      <FormProblem error={change.error} />
    </FormDialog>
  )
}
