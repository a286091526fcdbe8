import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Strategy } from '../../api/types'
import { settled } from '../../lib/settled'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { useStrategyStep } from './useStrategyChanges'

interface PutOutDialogProps {
  strategy: Strategy
  onDone: (text: string) => void
}

/** Puts a version out for consultation, or moves the last day of one that is out. */
export function PutOutDialog({ strategy, onDone }: PutOutDialogProps) {
  const { t } = useTranslation()
  const [until, setUntil] = useState(strategy.commentsUntil ?? '')
  const step = useStrategyStep(strategy)
  const out = strategy.status === 'consultation'
  const label = t(out ? 'strategy.moveDeadline' : 'strategy.putOut')

  async function submit() {
    const put = await settled(
      step.mutateAsync({ status: 'consultation', commentsUntil: until || null }),
    )
    if (put) onDone(t(out ? 'strategy.deadlineMoved' : 'strategy.isOut'))
    return put
  }

  return (
    <FormDialog
      button={label}
      look={out ? 'secondary' : 'primary'}
      heading={label}
      confirm={label}
      pending={step.isPending}
      onSubmit={submit}
    >
      {!out && <p>{t('strategy.putOutText')}</p>}
      <DateField
        id="commentsUntil"
        label={t('strategy.field.commentsUntil')}
        required
        value={until}
        fault={faultsAt(step.error).commentsUntil}
        onChange={setUntil}
      />
      <FormProblem error={step.error} />
    </FormDialog>
  )
}
