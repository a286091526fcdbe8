import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { participationRoles } from '../../api/codes'
import { faultsAt } from '../../api/faults'
import type { ParticipationRole } from '../../api/types'
import { today } from '../../lib/format'
import { settled } from '../../lib/settled'
import { Choices } from '../../ui/Choices'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { MemberField } from '../../ui/MemberField'
import { TextField } from '../../ui/TextField'
import { useAddParticipation } from './useGroupChanges'

/** Nobody's id: the service says at the field that it must be somebody's. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

export function AddPersonDialog({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const add = useAddParticipation(slug)
  const [member, setMember] = useState('')
  const [role, setRole] = useState<ParticipationRole>('member')
  const [mandate, setMandate] = useState('')
  const [from, setFrom] = useState(today())
  const faults = faultsAt(add.error)

  async function submit() {
    const added = await settled(
      add.mutateAsync({ member: member || NOBODY, role, mandate: mandate.trim() || null, from }),
    )
    if (added) {
      setMember('')
      setMandate('')
    }
    return added
  }

  return (
    <FormDialog
      button={t('groupPeople.add')}
      icon="plus"
      heading={t('groupPeople.addHeading')}
      confirm={t('groupPeople.addConfirm')}
      pending={add.isPending}
      onSubmit={submit}
    >
      <p>{t('groupPeople.addText')}</p>
      <MemberField
        id="part-member"
        label={t('groupPeople.who')}
        fault={faults.member}
        onChange={setMember}
      />
      <Choices
        id="part-role"
        legend={t('groupPeople.role')}
        type="radio"
        chosen={[role]}
        choices={participationRoles.map((value) => ({ value, label: t(`groupRole.${value}`) }))}
        fault={faults.role}
        onChange={setRole}
      />
      <TextField
        id="part-mandate"
        label={t('groupPeople.mandate')}
        hint={t('groupPeople.mandateHint')}
        maxLength={1000}
        value={mandate}
        fault={faults.mandate}
        onChange={setMandate}
      />
      <DateField
        id="part-from"
        label={t('groupPeople.from')}
        value={from}
        fault={faults.from}
        onChange={setFrom}
      />
      <FormProblem error={add.error} />
    </FormDialog>
  )
}
