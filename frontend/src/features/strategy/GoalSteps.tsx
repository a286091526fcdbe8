import { useTranslation } from 'react-i18next'
import type { Goal } from '../../api/types'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { goalStatuses } from './queries'
import { useGoalStep } from './useStrategyChanges'

/** Says how far a goal is; reached takes evidence, dropped a reason. */
export function GoalSteps({ goal, onDone }: { goal: Goal; onDone: (text: string) => void }) {
  const { t } = useTranslation()
  const step = useGoalStep(goal)
  return (
    <section className="goal-steps" aria-labelledby="goal-steps">
      <h2 id="goal-steps">{t('strategy.steps')}</h2>
      <div className="actions">
        {goalStatuses
          .filter((status) => status !== goal.status)
          .map((status) => (
            <ReasonDialog
              key={status}
              button={t(`strategy.goalStep.${status}`)}
              look="secondary"
              heading={t(`strategy.goalStep.${status}`)}
              text={t(`strategy.goalStepText.${status}`)}
              confirm={t('strategy.saveStep')}
              reason={{ label: t('strategy.field.reason'), required: status === 'dropped' }}
              onConfirm={async (reason) => {
                await step.mutateAsync({ status, reason: reason || null })
                onDone(t('strategy.stepSaved', { status: t(`strategy.goalStatus.${status}`) }))
              }}
            />
          ))}
      </div>
    </section>
  )
}
