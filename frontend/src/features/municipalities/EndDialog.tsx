import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { PlaceKey } from '../../api/places'
import type { LocalRole } from '../../api/types'
import { today } from '../../lib/format'
import { settled } from '../../lib/settled'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { useChangeRole } from './useRoles'

export function EndDialog({ place, role }: { place: PlaceKey; role: LocalRole }) {
  const { t } = useTranslation()
  const change = useChangeRole(place, role)
  const [mandate, setMandate] = useState(role.mandate ?? '')
  const [until, setUntil] = useState(role.until ?? '')
  const faults = faultsAt(change.error)
  return (
    <FormDialog
      button={t('endRole.button')}
      about={`${t(`role.${role.role}`)}, ${role.member.name}`}
      look="quiet"
      heading={t('endRole.heading', { role: t(`role.${role.role}`), name: role.member.name })}
      confirm={t('endRole.confirm')}
      pending={change.isPending}
      onSubmit={() =>
        settled(change.mutateAsync({ mandate: mandate.trim() || null, until: until || null }))
      }
    >
      <TextField
        id="role-mandate"
        label={t('invite.mandate')}
        hint={t('invite.mandateHint')}
        value={mandate}
        fault={faults.mandate}
        onChange={setMandate}
      />
      <DateField
        id="role-until"
        label={t('endRole.until')}
        hint={t('endRole.untilHint', { day: today() })}
        value={until}
        fault={faults.until}
        onChange={setUntil}
      />
      <FormProblem error={change.error} />
    </FormDialog>
  )
}
