import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Outcome, Trial, TrialStatusChange } from '../../api/types'
import { settled } from '../../lib/settled'
import { useKeptForm } from '../../lib/useKeptForm'
import { Choices } from '../../ui/Choices'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { TextField } from '../../ui/TextField'
import { AdaptationFields, adaptationsOf, rowsOf, type WrittenAdaptation } from './AdaptationFields'
import { useStepTrial } from './useTrials'

type Ending = 'adopted' | 'adapted' | 'stopped'
type Advice = 'yes' | 'no' | 'unsure'

interface Values {
  status: Ending | ''
  outcome: Outcome | ''
  whatHappened: string
  wouldRecommend: Advice | ''
  advice: string
  reason: string
  on: string
  rows: WrittenAdaptation[]
}

const endings: Ending[] = ['adopted', 'adapted', 'stopped']
const outcomes: Outcome[] = ['positive', 'mixed', 'none', 'negative']
const advices: Advice[] = ['yes', 'no', 'unsure']

interface FinishTrialProps {
  trial: Trial
  onDone: (text: string) => void
}

/** How it went, whatever it was: everything that others learn from stands in one form. */
export function FinishTrial({ trial, onDone }: FinishTrialProps) {
  const { t } = useTranslation()
  const step = useStepTrial(trial)
  const [missing, setMissing] = useState<Partial<Record<'status' | 'outcome' | 'reason', string>>>(
    {},
  )
  const form = useKeptForm<Values>(`trial-end-${trial.id}`, {
    status: '',
    outcome: '',
    whatHappened: trial.whatHappened ?? '',
    wouldRecommend: '',
    advice: trial.advice ?? '',
    reason: '',
    on: '',
    rows: rowsOf(trial.adaptations),
  })
  const { values, set } = form
  const faults = faultsAt(step.error)

  async function submit() {
    const { status, outcome } = values
    const lacks = {
      ...(!status && { status: t('trials.endingMissing') }),
      ...(!outcome && { outcome: t('trials.outcomeMissing') }),
      ...(status === 'stopped' && !values.reason.trim() && { reason: t('fault.reasonMissing') }),
    }
    setMissing(lacks)
    if (!status || !outcome || Object.keys(lacks).length > 0) return false
    const change: TrialStatusChange = {
      status,
      outcome,
      whatHappened: values.whatHappened.trim() || null,
      wouldRecommend: values.wouldRecommend || null,
      advice: values.advice.trim() || null,
      reason: values.reason.trim() || null,
      on: values.on || null,
      adaptations: adaptationsOf(values.rows),
    }
    const finished = await settled(step.mutateAsync(change))
    if (finished) onDone(t('trials.finished'))
    return finished
  }

  return (
    <FormDialog
      button={t('trials.finish')}
      about={trial.municipality.name}
      look="primary"
      icon="check"
      heading={t('trials.finishHeading')}
      confirm={t('trials.finishConfirm')}
      pending={step.isPending}
      onSubmit={submit}
    >
      <Choices
        id={`ending-${trial.id}`}
        legend={t('trials.ending')}
        type="radio"
        required
        choices={endings.map((value) => ({ value, label: t(`trials.endings.${value}`) }))}
        chosen={values.status ? [values.status] : []}
        onChange={(status) => set('status', status)}
        fault={missing.status ?? faults.status}
      />
      <Choices
        id={`outcome-${trial.id}`}
        legend={t('trials.howItWent')}
        hint={t('trials.howItWentHint')}
        type="radio"
        required
        choices={outcomes.map((value) => ({ value, label: <OutcomeLabel outcome={value} /> }))}
        chosen={values.outcome ? [values.outcome] : []}
        onChange={(outcome) => set('outcome', outcome)}
        fault={missing.outcome ?? faults.outcome}
      />
      {values.status === 'stopped' && (
        <TextField
          id={`reason-${trial.id}`}
          label={t('trials.whyStopped')}
          rows={3}
          maxLength={2000}
          required
          value={values.reason}
          fault={missing.reason ?? faults.reason}
          onChange={(reason) => set('reason', reason)}
        />
      )}
      <TextField
        id={`happened-${trial.id}`}
        label={t('trials.whatHappened')}
        rows={4}
        maxLength={4000}
        value={values.whatHappened}
        fault={faults.whatHappened}
        onChange={(text) => set('whatHappened', text)}
      />
      <AdaptationFields rows={values.rows} faults={faults} onChange={(rows) => set('rows', rows)} />
      <Choices
        id={`recommend-${trial.id}`}
        legend={t('trials.recommend')}
        type="radio"
        look="row"
        choices={advices.map((value) => ({ value, label: t(`trials.recommendation.${value}`) }))}
        chosen={values.wouldRecommend ? [values.wouldRecommend] : []}
        onChange={(value) => set('wouldRecommend', value)}
        fault={faults.wouldRecommend}
      />
      <TextField
        id={`advice-${trial.id}`}
        label={t('trials.advice')}
        rows={3}
        maxLength={4000}
        value={values.advice}
        fault={faults.advice}
        onChange={(advice) => set('advice', advice)}
      />
      <DateField
        id={`on-${trial.id}`}
        label={t('trials.endedOn')}
        hint={t('trials.startedHint')}
        value={values.on}
        fault={faults.endedOn ?? faults.on}
        onChange={(on) => set('on', on)}
      />
      <FormProblem error={step.error} />
    </FormDialog>
  )
}
