import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Seat } from '../../api/types'
import { settled } from '../../lib/settled'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { SeatFields } from './SeatFields'
import { useChangeSeat } from './useBodyChanges'

export function ChangeSeat({ seat }: { seat: Seat }) {
  const { t } = useTranslation()
  const change = useChangeSeat(seat)
  const [role, setRole] = useState(seat.role)
  const [mandate, setMandate] = useState(seat.mandate ?? '')
  const [from, setFrom] = useState(seat.from)
  const [until, setUntil] = useState(seat.until ?? '')
  const faults = faultsAt(change.error)
  return (
    <FormDialog
      button={t('groupPeople.change')}
      about={seat.member.name}
      look="quiet"
      icon="edit"
      heading={seat.member.name}
      confirm={t('groupPeople.changeConfirm')}
      pending={change.isPending}
      onSubmit={() =>
        settled(
          change.mutateAsync({ role, mandate: mandate.trim() || null, from, until: until || null }),
        )
      }
    >
      <SeatFields
        id={seat.id}
        role={role}
        mandate={mandate}
        faults={faults}
        onRole={setRole}
        onMandate={setMandate}
      />
      <DateField
        id={`${seat.id}-from`}
        label={t('groupPeople.from')}
        value={from}
        fault={faults.from}
        onChange={setFrom}
      />
      <DateField
        id={`${seat.id}-until`}
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
