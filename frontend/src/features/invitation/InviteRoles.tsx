import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { FaultsAt } from '../../api/faults'
import { themeGroups } from '../../api/queries'
import { toggled } from '../../lib/toggled'
import { Choices } from '../../ui/Choices'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { groupRoles, type InviteValues, localRoles, type reachOf } from './inviteValues'

interface InviteRolesProps {
  reach: ReturnType<typeof reachOf>
  values: InviteValues
  faults: FaultsAt
  set: <Name extends keyof InviteValues>(name: Name, value: InviteValues[Name]) => void
}

/** What the invited person is to be, as far as the inviter may give it. */
export function InviteRoles({ reach, values, faults, set }: InviteRolesProps) {
  const { t } = useTranslation()
  const groups = (useQuery(themeGroups()).data?.items ?? []).filter(
    ({ slug, status }) => status !== 'closed' && (reach.everywhere || reach.groups.includes(slug)),
  )
  const appoints = values.municipality
    ? reach.everywhere || reach.municipalities.includes(values.municipality)
    : values.region !== '' && (reach.everywhere || reach.regions.includes(values.region))
  return (
    <>
      {appoints && (
        <Choices
          id="localRoles"
          legend={t('invite.localRoles')}
          type="checkbox"
          fault={faults.localRoles}
          chosen={values.localRoles}
          choices={localRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          onChange={(role, on) => set('localRoles', toggled(values.localRoles, role, on))}
        />
      )}
      {appoints && values.localRoles.length > 0 && (
        <TextField
          id="localMandate"
          label={t('invite.mandate')}
          hint={t('invite.mandateHint')}
          value={values.localMandate}
          fault={faults.localMandate}
          onChange={(value) => set('localMandate', value)}
        />
      )}
      {groups.length > 0 && (
        <SelectField
          id="themeGroup"
          label={t('invite.group')}
          value={values.themeGroup}
          fault={faults.themeGroup}
          empty={t('invite.noGroup')}
          options={groups.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(value) => set('themeGroup', value)}
        />
      )}
      {values.themeGroup !== '' && (
        <div className="sheet__pair">
          <SelectField
            id="groupRole"
            label={t('invite.groupRole')}
            value={values.groupRole}
            fault={faults.groupRole}
            options={groupRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            onChange={(value) =>
              set('groupRole', groupRoles.find((role) => role === value) ?? 'member')
            }
          />
          <TextField
            id="groupMandate"
            label={t('invite.mandate')}
            value={values.groupMandate}
            fault={faults.groupMandate}
            onChange={(value) => set('groupMandate', value)}
          />
        </div>
      )}
    </>
  )
}
