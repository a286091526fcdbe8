import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FaultsAt } from '../../api/faults'
import { themeGroups } from '../../api/queries'
import { useDebounced } from '../../lib/useDebounced'
import { Choices } from '../../ui/Choices'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { type ElementValues, ownerKinds, owningRoles } from './elementValues'
import { membersNamed } from './queries'

interface OwnerFieldsProps {
  values: ElementValues
  faults: FaultsAt
  onChange: (change: Partial<ElementValues>) => void
}

/** Who answers for a goal: a role, a theme group, a person, or somebody in plain words. */
export function OwnerFields({ values, faults, onChange }: OwnerFieldsProps) {
  const { t } = useTranslation()
  const groups = useQuery(themeGroups()).data?.items ?? []
  return (
    <>
      <Choices
        id="owner"
        legend={t('strategy.owner')}
        type="radio"
        look="row"
        required
        chosen={[values.ownerKind]}
        choices={ownerKinds.map((value) => ({ value, label: t(`strategy.ownerKind.${value}`) }))}
        fault={faults.owner}
        onChange={(ownerKind) => onChange({ ownerKind })}
      />
      {values.ownerKind === 'role' && (
        <SelectField
          id="owner-role"
          label={t('strategy.ownerKind.role')}
          value={values.role}
          fault={faults['owner-role']}
          options={owningRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
          onChange={(chosen) =>
            onChange({ role: owningRoles.find((value) => value === chosen) ?? 'secretariat' })
          }
        />
      )}
      {values.ownerKind === 'group' && (
        <SelectField
          id="owner-themeGroup"
          label={t('strategy.ownerKind.group')}
          empty={t('strategy.chooseGroup')}
          value={values.themeGroup}
          fault={faults['owner-themeGroup']}
          options={groups
            .filter(({ status, slug }) => status !== 'closed' || slug === values.themeGroup)
            .map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(themeGroup) => onChange({ themeGroup })}
        />
      )}
      {values.ownerKind === 'member' && (
        <MemberChoice values={values} fault={faults['owner-member']} onChange={onChange} />
      )}
      {values.ownerKind === 'label' && (
        <TextField
          id="owner-label"
          label={t('strategy.ownerKind.label')}
          maxLength={100}
          value={values.label}
          fault={faults['owner-label']}
          onChange={(label) => onChange({ label })}
        />
      )}
    </>
  )
}

interface MemberChoiceProps {
  values: ElementValues
  fault: string | undefined
  onChange: (change: Partial<ElementValues>) => void
}

function MemberChoice({ values, fault, onChange }: MemberChoiceProps) {
  const { t } = useTranslation()
  const [letters, setLetters] = useState('')
  const q = useDebounced(letters.trim(), 300)
  const found = useQuery(membersNamed(q)).data?.items ?? []
  const people = [
    ...(values.member ? [values.member] : []),
    ...found.filter(({ id }) => id !== values.member?.id),
  ]
  return (
    <>
      <TextField
        id="owner-q"
        label={t('strategy.findMember')}
        value={letters}
        fault={people.length === 0 ? fault : undefined}
        onChange={setLetters}
      />
      {people.length > 0 && (
        <Choices
          id="owner-member"
          legend={t('strategy.ownerKind.member')}
          type="radio"
          chosen={values.member ? [values.member.id] : []}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          fault={fault}
          onChange={(id) => {
            const member = people.find((one) => one.id === id)
            if (member) onChange({ member: { id: member.id, name: member.name } })
          }}
        />
      )}
    </>
  )
}
