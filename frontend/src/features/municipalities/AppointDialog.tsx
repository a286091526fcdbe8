import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { PlaceKey } from '../../api/places'
import { today } from '../../lib/format'
import { settled } from '../../lib/settled'
import { Choices } from '../../ui/Choices'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { colleagues } from './queries'
import { useAppoint } from './useRoles'

const kinds = ['coordinator', 'political-contact'] as const

export function AppointDialog({ place }: { place: PlaceKey }) {
  const { t } = useTranslation()
  const appoint = useAppoint(place)
  const { data } = useQuery(colleagues(place))
  const [member, setMember] = useState('')
  const [role, setRole] = useState<(typeof kinds)[number]>('coordinator')
  const [mandate, setMandate] = useState('')
  const [from, setFrom] = useState(today())
  const faults = faultsAt(appoint.error)
  return (
    <FormDialog
      button={t('appoint.button')}
      icon="plus"
      heading={t(`appoint.heading.${place.kind}`)}
      confirm={t('appoint.confirm')}
      pending={appoint.isPending}
      onSubmit={() =>
        settled(
          appoint.mutateAsync({ member, role, mandate: mandate.trim() || null, from, until: null }),
        )
      }
    >
      <SelectField
        id="appoint-member"
        label={t('appoint.member')}
        hint={t(`handover.toHint.${place.kind}`)}
        value={member}
        fault={faults.member}
        empty={t('form.noneChosen')}
        options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setMember}
      />
      <Choices
        id="appoint-role"
        legend={t('appoint.role')}
        type="radio"
        chosen={[role]}
        choices={kinds.map((kind) => ({ value: kind, label: t(`role.${kind}`) }))}
        onChange={setRole}
      />
      <TextField
        id="appoint-mandate"
        label={t('invite.mandate')}
        hint={t('invite.mandateHint')}
        value={mandate}
        fault={faults.mandate}
        onChange={setMandate}
      />
      <DateField
        id="appoint-from"
        label={t('appoint.from')}
        value={from}
        fault={faults.from}
        onChange={setFrom}
      />
      <FormProblem error={appoint.error} />
    </FormDialog>
  )
}
