import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { participationRoles } from '../../api/codes'
import { faultsAt } from '../../api/faults'
import type { Participation } from '../../api/types'
import { settled } from '../../lib/settled'
import { Choices } from '../../ui/Choices'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { useChangeParticipation } from './useGroupChanges'

export function ChangePartDialog({ part }: { part: Participation }) {
  const { t } = useTranslation()
  const change = useChangeParticipation(part)
  const [role, setRole] = useState(part.role)
  const [mandate, setMandate] = useState(part.mandate ?? '')
  const [from, setFrom] = useState(part.from)
  const [until, setUntil] = useState(part.until ?? '')
  const faults = faultsAt(change.error)
  const id = (field: string) => `${part.id}-${field}`
  return (
    <FormDialog
      button={t('groupPeople.change')}
      about={part.member.name}
      look="quiet"
      icon="edit"
      heading={part.member.name}
      confirm={t('groupPeople.changeConfirm')}
      pending={change.isPending}
      onSubmit={() =>
        settled(
          change.mutateAsync({ role, mandate: mandate.trim() || null, from, until: until || null }),
        )
      }
    >
      <Choices
        id={id('role')}
        legend={t('groupPeople.role')}
        type="radio"
        chosen={[role]}
        choices={participationRoles.map((value) => ({ value, label: t(`groupRole.${value}`) }))}
        fault={faults.role}
        onChange={setRole}
      />
      <TextField
        id={id('mandate')}
        label={t('groupPeople.mandate')}
        hint={t('groupPeople.mandateHint')}
        maxLength={1000}
        value={mandate}
        fault={faults.mandate}
        onChange={setMandate}
      />
      <DateField
        id={id('from')}
        label={t('groupPeople.from')}
        value={from}
        fault={faults.from}
        onChange={setFrom}
      />
      <DateField
        id={id('until')}
        label={t('groupPeople.until')}
        hint={t('groupPeople.untilHint')}
        value={until}
        fault={faults.until}
        onChange={setUntil}
      />
      <FormProblem error={change.error} />
    </FormDialog>
  )
}
