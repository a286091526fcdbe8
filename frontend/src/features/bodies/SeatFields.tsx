import { useTranslation } from 'react-i18next'
import { participationRoles } from '../../api/codes'
import type { ParticipationRole } from '../../api/types'
import { Choices } from '../../ui/Choices'
import { TextField } from '../../ui/TextField'

interface SeatFieldsProps {
  id: string
  role: ParticipationRole
  mandate: string
  faults: Partial<Record<string, string>>
  onRole: (role: ParticipationRole) => void
  onMandate: (mandate: string) => void
}

export function SeatFields({ id, role, mandate, faults, onRole, onMandate }: SeatFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <Choices
        id={`${id}-role`}
        legend={t('groupPeople.role')}
        type="radio"
        chosen={[role]}
        choices={participationRoles.map((value) => ({ value, label: t(`groupRole.${value}`) }))}
        fault={faults.role}
        onChange={onRole}
      />
      <TextField
        id={`${id}-mandate`}
        label={t('groupPeople.mandate')}
        hint={t('groupPeople.mandateHint')}
        maxLength={1000}
        value={mandate}
        fault={faults.mandate}
        onChange={onMandate}
      />
    </>
  )
}
