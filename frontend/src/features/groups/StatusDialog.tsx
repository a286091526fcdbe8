import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { ThemeGroup, ThemeGroupStatus } from '../../api/types'
import { today } from '../../lib/format'
import { settled } from '../../lib/settled'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { ClosingFields } from './ClosingFields'
import { MissingList } from './MissingList'
import { asks, type Step } from './steps'
import { useChangeGroupStatus } from './useGroupChanges'

interface StatusDialogProps {
  group: ThemeGroup
  step: Step
  to: ThemeGroupStatus
  look: 'primary' | 'secondary'
}

const nothing = { reason: '', decidedOn: '', closingNote: '', successor: '', steward: '' }

/** One step in the life of the group, with what it has to be told. */
export function StatusDialog({ group, step, to, look }: StatusDialogProps) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const change = useChangeGroupStatus(group)
  const byBoard = holds(reader, 'board')
  const [values, setValues] = useState({ ...nothing, decidedOn: byBoard ? today() : '' })
  const set = (name: keyof typeof nothing) => (value: string) =>
    setValues((before) => ({ ...before, [name]: value }))
  const fields = asks[step]
  const faults = faultsAt(change.error)
  const id = (field: string) => `${group.slug}-${step}-${field}`

  function submit() {
    const told = Object.entries(values).filter(
      ([name, value]) => fields.includes(name) && value.trim(),
    )
    return settled(change.mutateAsync({ status: to, ...Object.fromEntries(told) }))
  }

  return (
    <FormDialog
      button={t(`groupStep.${step}.button`)}
      about={group.name}
      look={look}
      heading={t(`groupStep.${step}.question`, { name: group.name })}
      confirm={t(`groupStep.${step}.confirm`)}
      pending={change.isPending}
      onSubmit={submit}
    >
      <p>{t(`groupStep.${step}.consequence`)}</p>
      {fields.includes('reason') && (
        <TextField
          id={id('reason')}
          label={t('groupStep.reason')}
          rows={3}
          maxLength={2000}
          required={step !== 'approve'}
          value={values.reason}
          fault={faults.reason}
          onChange={set('reason')}
        />
      )}
      {fields.includes('closingNote') && (
        <ClosingFields group={group} id={id} values={values} faults={faults} set={set} />
      )}
      {fields.includes('decidedOn') && (
        <DateField
          id={id('decidedOn')}
          label={t('groupStep.decidedOn')}
          hint={t('groupStep.decidedOnHint')}
          required
          value={values.decidedOn}
          fault={faults.decidedOn}
          onChange={set('decidedOn')}
        />
      )}
      {change.error && (
        <MissingList
          slug={group.slug}
          faults={problemOf(change.error).faults.filter(
            ({ pointer }) => !fields.includes((pointer ?? '').slice(1)),
          )}
        />
      )}
      <FormProblem error={change.error} />
    </FormDialog>
  )
}
