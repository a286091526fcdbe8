import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { me } from '../../api/queries'
import { settled } from '../../lib/settled'
import { useAttempt } from '../../lib/useAttempt'
import { useKeptForm } from '../../lib/useKeptForm'
import { Choices } from '../../ui/Choices'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { answersFor, draftOf, type RollValues } from './rollValues'
import { TargetField } from './TargetField'
import { useSendRoll } from './useRolls'

const empty: RollValues = { to: 'group', group: '', municipality: '', note: '', takeUp: false }

interface SendRollProps {
  item: string
  title: string
  onSent: (to: string) => void
}

/** Passes an item on: to whom, and why it matters there. */
export function SendRoll({ item, title, onSent }: SendRollProps) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const form = useKeptForm(`roll-${item}`, empty)
  const send = useSendRoll(item)
  const [missing, setMissing] = useState<Partial<Record<'target' | 'note', string>>>({})
  const keyFor = useAttempt()
  const { values } = form
  const target = values.to === 'group' ? values.group : values.municipality
  const mayTakeUp = answersFor(reader, values)
  const faults = faultsAt(send.error)

  async function submit() {
    const lacks = {
      ...(!target && { target: t('rolls.targetMissing') }),
      ...(!values.note.trim() && { note: t('rolls.noteMissing') }),
    }
    setMissing(lacks)
    if (Object.keys(lacks).length > 0) return false
    const body = draftOf(values, mayTakeUp)
    const key = keyFor(body)
    const sent = await settled(
      send.mutateAsync(
        { body, key },
        {
          onSuccess: (roll) =>
            onSent(roll?.to.themeGroup?.name ?? roll?.to.municipality?.name ?? ''),
        },
      ),
    )
    if (sent) form.startFrom(empty)
    return sent
  }

  return (
    <FormDialog
      button={t('rolls.send')}
      about={title}
      look="primary"
      icon="path"
      heading={t('rolls.sendHeading')}
      confirm={mayTakeUp && values.takeUp ? t('rolls.confirmTakeUp') : t('rolls.confirm')}
      pending={send.isPending}
      onSubmit={submit}
    >
      <p>{t('rolls.sendText')}</p>
      <Choices
        id="roll-to"
        legend={t('rolls.to')}
        type="radio"
        look="row"
        choices={[
          { value: 'group', label: t('rolls.toGroup') },
          { value: 'municipality', label: t('rolls.toMunicipality') },
        ]}
        chosen={[values.to]}
        onChange={(to) => form.set('to', to)}
      />
      <TargetField
        to={values.to}
        value={target}
        fault={missing.target ?? faults['to-themeGroup'] ?? faults['to-municipality'] ?? faults.to}
        onChange={(chosen) => form.set(values.to === 'group' ? 'group' : 'municipality', chosen)}
      />
      <TextField
        id="roll-note"
        label={t('rolls.note')}
        hint={t('rolls.noteHint')}
        rows={4}
        maxLength={2000}
        required
        value={values.note}
        fault={missing.note ?? faults.note}
        onChange={(note) => form.set('note', note)}
      />
      {mayTakeUp && (
        <Choices
          id="roll-take-up"
          legend={t('rolls.yours')}
          type="checkbox"
          choices={[{ value: 'take-up', label: t('rolls.takeUpAtOnce') }]}
          chosen={values.takeUp ? ['take-up'] : []}
          onChange={(_, chosen) => form.set('takeUp', chosen)}
        />
      )}
      {faults.via && <p className="form-error-message">{faults.via}</p>}
      <FormProblem error={send.error} />
    </FormDialog>
  )
}
