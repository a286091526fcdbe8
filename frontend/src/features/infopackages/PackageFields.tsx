import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { FaultsAt } from '../../api/faults'
import { focusAreas, municipalities } from '../../api/queries'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Choices } from '../../ui/Choices'
import { DateField } from '../../ui/DateField'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { GoalChoices } from './GoalChoices'
import { audiences, type PackageValues } from './packageValues'
import { elections } from './queries'

interface PackageFieldsProps {
  values: PackageValues
  faults: FaultsAt
  onChange: (change: Partial<PackageValues>) => void
}

/** For whom a package is, why and by when, and what it is about. */
export function PackageFields({ values, faults, onChange }: PackageFieldsProps) {
  const { t } = useTranslation()
  const { data: calendar } = useQuery(elections())
  const { data: areas } = useQuery(focusAreas())
  const { data: places } = useQuery(municipalities())
  const text = (name: 'title' | 'occasion' | 'audienceName') => ({
    id: name,
    label: t(`infoPackages.field.${name}`),
    hint: t(`infoPackages.hint.${name}`),
    value: values[name],
    fault: faults[name],
    onChange: (value: string) => onChange({ [name]: value }),
  })
  return (
    <>
      <TextField {...text('title')} required maxLength={160} />
      <SelectField
        id="audience"
        label={t('infoPackages.field.audience')}
        value={values.audience}
        fault={faults.audience}
        options={audiences.map((one) => ({ value: one, label: t(`infoPackages.audience.${one}`) }))}
        onChange={(value) =>
          onChange({ audience: audiences.find((one) => one === value) ?? 'public' })
        }
      />
      <TextField {...text('audienceName')} maxLength={80} />
      <TextField {...text('occasion')} required rows={2} maxLength={300} />
      <SelectField
        id="election"
        label={t('infoPackages.field.election')}
        hint={t('infoPackages.hint.election')}
        value={values.election}
        fault={faults.election}
        empty={t('infoPackages.noElection')}
        options={(calendar?.items ?? []).map(({ day }) => ({
          value: day,
          label: formatDate(day, currentLanguage()),
        }))}
        onChange={(election) => {
          const due = calendar?.items.find(({ day }) => day === election)?.packageDue
          onChange({ election, ...(due && { dueOn: due }) })
        }}
      />
      <DateField
        id="dueOn"
        label={t('infoPackages.field.dueOn')}
        hint={t('infoPackages.hint.dueOn')}
        value={values.dueOn}
        fault={faults.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      <Choices
        id="focusAreas"
        type="checkbox"
        legend={t('infoPackages.field.focusAreas')}
        hint={t('infoPackages.hint.focusAreas')}
        fault={faults.focusAreas}
        choices={(areas?.items ?? []).map(({ id, label }) => ({ value: id, label }))}
        chosen={values.focusAreas}
        onChange={(id, on) =>
          onChange({
            focusAreas: on
              ? [...values.focusAreas, id]
              : values.focusAreas.filter((one) => one !== id),
          })
        }
      />
      <GoalChoices
        chosen={values.goals}
        fault={faults.goals}
        onChange={(goals) => onChange({ goals })}
      />
      <SelectField
        id="municipality"
        label={t('infoPackages.field.municipality')}
        hint={t('infoPackages.hint.municipality')}
        value={values.municipality}
        fault={faults.municipality}
        empty={t('infoPackages.noMunicipality')}
        options={(places?.items ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(municipality) => onChange({ municipality })}
      />
    </>
  )
}
