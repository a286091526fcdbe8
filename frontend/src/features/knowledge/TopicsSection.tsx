import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { focusAreas, preventionPackages } from '../../api/queries'
import { Choices } from '../../ui/Choices'
import { MoreSection } from '../../ui/MoreSection'
import { SelectField } from '../../ui/SelectField'
import { packageLevels } from './formValues'
import { TopicPicker } from './TopicPicker'
import type { ItemForm } from './useItemForm'

export function TopicsSection({ form: { values, faults, set } }: { form: ItemForm }) {
  const { t } = useTranslation()
  const areas = useQuery(focusAreas())
  const packages = useQuery(preventionPackages())
  const options = packages.data?.items ?? []
  const chosenPackages = values.preventionPackages
  return (
    <MoreSection heading={t('more.topics')} hint={t('more.topicsHint')}>
      <TopicPicker
        chosen={values.topics}
        fault={faults.topics}
        onChange={(topics) => set('topics', topics)}
      />
      <Choices
        id="focusAreas"
        legend={t('facts.focusAreas')}
        type="checkbox"
        chosen={values.focusAreas}
        choices={(areas.data?.items ?? []).map(({ id, label }) => ({ value: id, label }))}
        onChange={(id, chosen) =>
          set(
            'focusAreas',
            chosen ? [...values.focusAreas, id] : values.focusAreas.filter((one) => one !== id),
          )
        }
        fault={faults.focusAreas}
      />
      <Choices
        id="preventionPackages"
        legend={t('facts.packages')}
        type="checkbox"
        chosen={chosenPackages.map(({ id }) => id)}
        choices={options.map(({ id, label }) => ({ value: id, label }))}
        onChange={(id, chosen) =>
          set(
            'preventionPackages',
            chosen
              ? [...chosenPackages, { id, level: '' }]
              : chosenPackages.filter((one) => one.id !== id),
          )
        }
        fault={faults.preventionPackages}
      />
      {chosenPackages.map(({ id, level }) => (
        <SelectField
          key={id}
          id={`packageLevel-${id}`}
          label={t('field.packageLevel', {
            package: options.find((one) => one.id === id)?.label ?? id,
          })}
          empty={t('form.noneChosen')}
          value={level}
          fault={undefined}
          options={packageLevels.map((one) => ({ value: one, label: t(`packageLevel.${one}`) }))}
          onChange={(chosen) =>
            set(
              'preventionPackages',
              chosenPackages.map((one) =>
                one.id === id
                  ? { id, level: packageLevels.find((name) => name === chosen) ?? '' }
                  : one,
              ),
            )
          }
        />
      ))}
    </MoreSection>
  )
}
