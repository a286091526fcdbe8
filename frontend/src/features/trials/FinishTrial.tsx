import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Trial, TrialStatusChange } from '../../api/types'
import { settled } from '../../lib/settled'
import { useKeptForm } from '../../lib/useKeptForm'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { adaptationsOf, rowsOf } from './AdaptationFields'
import { FinishFields, type FinishValues } from './FinishFields'
import { useStepTrial } from './useTrials'

interface FinishTrialProps {
  trial: Trial
  /** Names it, where it is not the municipality that tells it from others on the page. */
  about?: string
  onDone: (text: string) => void
}

/** How it went, whatever it was: everything that others learn from stands in one form. */
export function FinishTrial({ trial, about, onDone }: FinishTrialProps) {
  const { t } = useTranslation()
  const step = useStepTrial(trial)
  const [missing, setMissing] = useState<Partial<Record<'status' | 'outcome' | 'reason', string>>>(
    {},
  )
  const form = useKeptForm<FinishValues>(`trial-end-${trial.id}`, {
    status: '',
    outcome: '',
    whatHappened: trial.whatHappened ?? '',
    wouldRecommend: '',
    advice: trial.advice ?? '',
    reason: '',
    on: '',
    rows: rowsOf(trial.adaptations),
  })
  const { values } = form
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
      about={about ?? trial.municipality.name}
      look="primary"
      icon="check"
      heading={t('trials.finishHeading')}
      confirm={t('trials.finishConfirm')}
      pending={step.isPending}
      onSubmit={submit}
    >
      <FinishFields trial={trial.id} form={form} faults={{ ...faults, ...missing }} />
      <FormProblem error={step.error} />
    </FormDialog>
  )
}
