import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { preventionPackages } from '../../../api/queries'
import { Choices } from '../../../ui/Choices'
import { SelectField } from '../../../ui/SelectField'
import type { ItemForm } from './draftState'
import { packageLevels } from './formValues'

export function PackagesField({ form: { values, faults, set } }: { form: ItemForm }) {
  const { t } = useTranslation()
  const { data } = useQuery(preventionPackages())
  const packages = data?.items ?? []
  const chosen = values.preventionPackages
  return (
    <>
      <Choices
        id="preventionPackages"
        legend={t('facts.packages')}
        type="checkbox"
        look="columns"
        chosen={chosen.map(({ id }) => id)}
        choices={packages.map(({ id, label }) => ({ value: id, label }))}
        onChange={(id, on) =>
          set(
            'preventionPackages',
            on ? [...chosen, { id, level: '' }] : chosen.filter((one) => one.id !== id),
          )
        }
        fault={faults.preventionPackages}
      />
      {chosen.map(({ id, level }) => (
        <SelectField
          key={id}
          id={`packageLevel-${id}`}
          label={t('field.packageLevel', {
            package: packages.find((one) => one.id === id)?.label ?? id,
          })}
          empty={t('form.noneChosen')}
          value={level}
          fault={undefined}
          options={packageLevels.map((one) => ({ value: one, label: t(`packageLevel.${one}`) }))}
          onChange={(picked) =>
            set(
              'preventionPackages',
              chosen.map((one) =>
                one.id === id
                  ? { id, level: packageLevels.find((name) => name === picked) ?? '' }
                  : one,
              ),
            )
          }
        />
      ))}
    </>
  )
}
