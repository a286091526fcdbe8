import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { FaultsAt } from '../../api/faults'
import { existsOn } from '../../api/places'
import { municipalities, regions } from '../../api/queries'
import { today } from '../../lib/format'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import type { InviteValues, reachOf } from './inviteValues'

interface InviteEmployerProps {
  reach: ReturnType<typeof reachOf>
  values: InviteValues
  faults: FaultsAt
  set: <Name extends keyof InviteValues>(name: Name, value: InviteValues[Name]) => void
}

/** For whom the invited person works: a municipality, a region, or somebody else, asked in that order. */
export function InviteEmployer({ reach, values, faults, set }: InviteEmployerProps) {
  const { t } = useTranslation()
  // A coordinator who chairs no group invites colleagues, and nobody else.
  const anywhere = reach.everywhere || reach.groups.length > 0
  const beyondMunicipalities = anywhere || reach.regions.length > 0
  const places = useQuery(municipalities()).data?.items ?? []
  const { data } = useQuery({
    ...regions(),
    enabled: beyondMunicipalities && values.municipality === '',
  })
  const now = (data?.items ?? []).filter(
    (region) => existsOn(region, today()) && (anywhere || reach.regions.includes(region.slug)),
  )
  return (
    <>
      {(anywhere || reach.municipalities.length > 0) && (
        <SelectField
          id="municipality"
          label={t('people.municipality')}
          value={values.municipality}
          fault={faults.municipality}
          {...(beyondMunicipalities && { empty: t('invite.otherEmployer') })}
          options={places
            .filter(({ code }) => anywhere || reach.municipalities.includes(code))
            .map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(value) => set('municipality', value)}
        />
      )}
      {values.municipality === '' && (
        <SelectField
          id="region"
          label={t('invite.region')}
          value={values.region}
          fault={faults.region}
          {...(anywhere && { empty: t('invite.noRegion') })}
          options={now.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(value) => set('region', value)}
        />
      )}
      {anywhere && values.municipality === '' && values.region === '' && (
        <TextField
          id="organisation"
          label={t('invite.organisation')}
          value={values.organisation}
          fault={faults.organisation}
          onChange={(value) => set('organisation', value)}
        />
      )}
    </>
  )
}
