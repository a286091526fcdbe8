import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { Strategy } from '../../api/types'
import { useAttempt } from '../../lib/useAttempt'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { PeriodFields } from './PeriodFields'
import { useCreateStrategy } from './useStrategyChanges'

/** Begins a version, empty or from another one; for the secretariat. */
export function NewVersion({ from }: { from?: Strategy }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const navigate = useNavigate()
  const create = useCreateStrategy()
  const keyFor = useAttempt()
  const [values, setValues] = useState({
    title: from ? t('strategy.newTitle', { title: from.title }) : '',
    periodFrom: from?.periodFrom ?? '',
    periodTo: from?.periodTo ?? '',
  })
  if (!holds(reader, 'secretariat')) return null

  async function submit() {
    const body = {
      title: values.title.trim(),
      periodFrom: values.periodFrom || null,
      periodTo: values.periodTo || null,
      basedOn: from?.id ?? null,
    }
    try {
      const { id } = await create.mutateAsync({ body, key: keyFor(body) })
      await navigate({ to: '/strategi/$id/rediger', params: { id } })
      return true
    } catch {
      return false
    }
  }

  return (
    <FormDialog
      button={t(from ? 'strategy.draftFrom' : 'strategy.draftNew')}
      icon="plus"
      heading={t('strategy.draftNew')}
      confirm={t('strategy.begin')}
      pending={create.isPending}
      onSubmit={submit}
    >
      {from && <p>{t('strategy.draftFromText', { title: from.title })}</p>}
      <PeriodFields
        values={values}
        faults={faultsAt(create.error)}
        onChange={(change) => setValues((before) => ({ ...before, ...change }))}
      />
      <FormProblem error={create.error} />
    </FormDialog>
  )
}
