import { useTranslation } from 'react-i18next'
import type { CheckAnswer } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { Icon } from '../../ui/Icon'
import { useSettleStep } from './useCheckChanges'

/** What the group does about a criterion, who sees to it, by when, and what became of it. */
export function NextStep({ answer, writable }: { answer: CheckAnswer; writable: boolean }) {
  const { t } = useTranslation()
  const settle = useSettleStep(answer)
  const { nextStep, owner, due, stepState, stepDoneOn, label } = answer
  if (nextStep === null) return null
  const day = (iso: string) => formatDate(iso, currentLanguage())
  const done = stepState === 'done'
  const settling = writable && (done || stepState === 'open' || stepState === 'overdue')
  return (
    <div className={`check-step${stepState ? ` check-step--${stepState}` : ''}`}>
      <p className="check-step__text">{nextStep}</p>
      <p className="check-step__facts">
        {owner && (
          <span>
            <Icon name="person" />
            <span className="sr-only">{t('checkIn.field.owner')}: </span>
            {owner}
          </span>
        )}
        {due && (
          <span>
            <Icon name="calendar" />
            {t('checkIn.dueOn', { date: day(due) })}
          </span>
        )}
        {stepState && stepState !== 'open' && (
          <span className="check-step__state">
            <Icon name={done ? 'check' : stepState === 'overdue' ? 'clock' : 'history'} />
            {done && stepDoneOn
              ? t('checkIn.doneOn', { date: day(stepDoneOn) })
              : t(`checkIn.step.${stepState}`)}
          </span>
        )}
      </p>
      {settling && (
        <Button
          look="quiet"
          icon={done ? 'history' : 'check'}
          disabled={settle.isPending}
          onClick={() => settle.mutate(done ? 'open' : 'done')}
        >
          {t(done ? 'checkIn.reopenStep' : 'checkIn.settleStep')}
          <span className="sr-only">: {label}</span>
        </Button>
      )}
      <FormProblem error={settle.error} />
    </div>
  )
}
