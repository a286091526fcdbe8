import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Roll, TrialDraft } from '../../api/types'
import { today } from '../../lib/format'
import { settled } from '../../lib/settled'
import { useAttempt } from '../../lib/useAttempt'
import { useKeptForm } from '../../lib/useKeptForm'
import { Choices } from '../../ui/Choices'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { useReportTrial } from './useTrials'

interface Values {
  status: 'considering' | 'running'
  note: string
  startedOn: string
  plannedEndOn: string
}

const empty: Values = { status: 'running', note: '', startedOn: '', plannedEndOn: '' }

function draftOf(values: Values, roll: Roll | undefined): TrialDraft {
  const runs = values.status === 'running'
  return {
    status: values.status,
    note: values.note.trim() || null,
    startedOn: runs ? values.startedOn || today() : null,
    plannedEndOn: values.plannedEndOn || null,
    adaptations: [],
    ...(roll && { roll: roll.id }),
  }
}

interface ReportTrialProps {
  item: string
  title: string
  /** By which the item came to the reader's municipality, so that the one is seen to come of the other. */
  broughtBy: Roll | undefined
  onDone: (text: string) => void
}

/** Asks little: that it is tried, since when, and why. The rest is told when there is something to tell. */
export function ReportTrial({ item, title, broughtBy, onDone }: ReportTrialProps) {
  const { t } = useTranslation()
  const form = useKeptForm(`trial-${item}`, empty)
  const report = useReportTrial(item)
  const keyFor = useAttempt()
  const { values } = form
  const faults = faultsAt(report.error)
  const reason = broughtBy?.reasons[0]

  async function submit() {
    const body = draftOf(values, broughtBy)
    const key = keyFor(body)
    const sent = await settled(report.mutateAsync({ body, key }))
    if (sent) {
      form.startFrom(empty)
      onDone(t('trials.reported'))
    }
    return sent
  }

  return (
    <FormDialog
      button={t('trials.report')}
      about={title}
      look="primary"
      icon="check"
      heading={t('trials.reportHeading')}
      confirm={t('trials.reportConfirm')}
      pending={report.isPending}
      onSubmit={submit}
    >
      <p>{t('trials.reportText')}</p>
      {reason && (
        <div className="trial-roll">
          <p>{t('trials.broughtBy', { name: reason.by.name })}</p>
          <blockquote>{reason.note}</blockquote>
        </div>
      )}
      <Choices
        id="trial-status"
        legend={t('trials.where')}
        type="radio"
        choices={[
          { value: 'running', label: t('trials.weTry') },
          { value: 'considering', label: t('trials.weConsider') },
        ]}
        chosen={[values.status]}
        onChange={(status) => form.set('status', status)}
        fault={faults.status}
      />
      {values.status === 'running' && (
        <DateField
          id="trial-started"
          label={t('trials.startedOn')}
          hint={t('trials.startedHint')}
          value={values.startedOn}
          fault={faults.startedOn}
          onChange={(day) => form.set('startedOn', day)}
        />
      )}
      <DateField
        id="trial-planned"
        label={t('trials.plannedEndOn')}
        hint={t('trials.plannedHint')}
        value={values.plannedEndOn}
        fault={faults.plannedEndOn}
        onChange={(day) => form.set('plannedEndOn', day)}
      />
      <TextField
        id="trial-note"
        label={t('trials.note')}
        rows={3}
        maxLength={2000}
        value={values.note}
        fault={faults.note}
        onChange={(note) => form.set('note', note)}
      />
      {faults.municipality && <p className="form-error-message">{faults.municipality}</p>}
      <FormProblem error={report.error} />
    </FormDialog>
  )
}
