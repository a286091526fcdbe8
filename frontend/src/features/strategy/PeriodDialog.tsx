import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Strategy } from '../../api/types'
import { settled } from '../../lib/settled'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { PeriodFields } from './PeriodFields'
import { useChangeStrategy } from './useStrategyChanges'

interface PeriodDialogProps {
  strategy: Strategy
  onDone: (text: string) => void
}

export function PeriodDialog({ strategy, onDone }: PeriodDialogProps) {
  const { t } = useTranslation()
  const { title, periodFrom, periodTo } = strategy
  const [values, setValues] = useState({ title, periodFrom, periodTo })
  const change = useChangeStrategy(strategy)

  async function submit() {
    const changed = await settled(change.mutateAsync({ ...values, title: values.title.trim() }))
    if (changed) onDone(t('strategy.elementSaved'))
    return changed
  }

  return (
    <FormDialog
      button={t('strategy.titleAndPeriod')}
      heading={t('strategy.titleAndPeriod')}
      confirm={t('strategy.saveElement')}
      pending={change.isPending}
      onSubmit={submit}
    >
      <PeriodFields
        values={values}
        faults={faultsAt(change.error)}
        onChange={(next) => setValues((before) => ({ ...before, ...next }))}
      />
      <FormProblem error={change.error} />
    </FormDialog>
  )
}
