import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Trial, TrialAction } from '../../api/types'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { ChangeTrial } from './ChangeTrial'
import { FinishTrial } from './FinishTrial'
import { useStepTrial, useTellTrial } from './useTrials'

interface TrialActionsProps {
  trial: Trial
  onDone: (text: string) => void
}

export function TrialActions({ trial, onDone }: TrialActionsProps) {
  const { t } = useTranslation()
  const step = useStepTrial(trial)
  if (trial.allowed.length === 0) return null
  const may = (what: TrialAction) => trial.allowed.includes(what)
  const about = trial.municipality.name
  return (
    <div className="trial__actions">
      <div className="actions">
        {may('start') && (
          <Button
            disabled={step.isPending}
            onClick={() =>
              step.mutate({ status: 'running' }, { onSuccess: () => onDone(t('trials.started')) })
            }
          >
            {t('trials.start')}
            <span className="sr-only">: {about}</span>
          </Button>
        )}
        {may('adopt') && <FinishTrial trial={trial} onDone={onDone} />}
        {may('tell') && <TellTrial trial={trial} />}
        {may('change') && <ChangeTrial trial={trial} onDone={onDone} />}
        {may('stop') && !may('adopt') && (
          <ReasonDialog
            button={t('trials.drop')}
            about={about}
            look="quiet"
            heading={t('trials.dropHeading')}
            text={t('trials.dropText')}
            confirm={t('trials.dropConfirm')}
            reason={{ label: t('trials.why'), required: true }}
            onConfirm={async (reason) => {
              await step.mutateAsync({ status: 'stopped', reason })
              onDone(t('trials.dropped'))
            }}
          />
        )}
        {may('reopen') && (
          <ReasonDialog
            button={t('trials.reopen')}
            about={about}
            look="quiet"
            heading={t('trials.reopenHeading')}
            text={t('trials.reopenText')}
            confirm={t('trials.reopenConfirm')}
            reason={{ label: t('trials.why'), required: true }}
            onConfirm={async (reason) => {
              await step.mutateAsync({ status: 'running', reason })
              onDone(t('trials.reopened'))
            }}
          />
        )}
      </div>
      <FormProblem error={step.error} />
    </div>
  )
}

/** One step from a trial to the experience that it gave: the draft is there, filled with what was told already. */
function TellTrial({ trial }: { trial: Trial }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const tell = useTellTrial(trial)

  /** The button goes with the answer, so the way on is not left to it. */
  async function write() {
    try {
      const { id } = await tell.mutateAsync()
      await navigate({ to: '/viden/$id/rediger', params: { id } })
    } catch {
      // Why it was not drafted is told below the button.
    }
  }

  return (
    <>
      <Button icon="edit" disabled={tell.isPending} onClick={() => void write()}>
        {t('trials.tell')}
        <span className="sr-only">: {trial.municipality.name}</span>
      </Button>
      <FormProblem error={tell.error} />
    </>
  )
}
