import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { municipalities, themeGroups } from '../../api/queries'
import { Choices } from '../../ui/Choices'
import { MoreSection } from '../../ui/MoreSection'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { levels, orientations } from './formValues'
import type { ItemForm } from './useItemForm'

export function ContextSection({ form: { values, faults, set } }: { form: ItemForm }) {
  const { t } = useTranslation()
  const places = useQuery(municipalities())
  const groups = useQuery(themeGroups())
  return (
    <MoreSection heading={t('more.context')} hint={t('more.contextHint')} open>
      <SelectField
        id="themeGroup"
        label={t('facts.group')}
        empty={t('form.noneChosen')}
        value={values.themeGroup}
        fault={faults.themeGroup}
        options={(groups.data?.items ?? []).map(({ slug, name }) => ({ value: slug, label: name }))}
        onChange={(slug) => set('themeGroup', slug)}
      />
      <SelectField
        id="municipality"
        label={t('facts.municipality')}
        empty={t('form.noneChosen')}
        value={values.municipality}
        fault={faults.municipality}
        options={(places.data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(code) => set('municipality', code)}
      />
      <TextField
        id="year"
        label={t('facts.year')}
        value={values.year}
        fault={faults.year}
        onChange={(year) => set('year', year)}
        maxLength={4}
        numeric
      />
      {(['targetGroup', 'timeUse', 'cost', 'otherSectorGoal'] as const).map((name) => (
        <TextField
          key={name}
          id={name}
          label={t(`facts.${name}`)}
          value={values[name]}
          fault={faults[name]}
          onChange={(value) => set(name, value)}
        />
      ))}
      <Choices
        id="levels"
        legend={t('facts.levels')}
        type="checkbox"
        chosen={values.levels}
        choices={levels.map((level) => ({ value: level, label: t(`level.${level}`) }))}
        onChange={(level, chosen) =>
          set(
            'levels',
            chosen ? [...values.levels, level] : values.levels.filter((one) => one !== level),
          )
        }
        fault={faults.levels}
      />
      <Choices
        id="orientation"
        legend={t('facts.orientation')}
        type="radio"
        chosen={values.orientation ? [values.orientation] : []}
        choices={orientations.map((one) => ({ value: one, label: t(`orientation.${one}`) }))}
        onChange={(orientation) => set('orientation', orientation)}
        fault={faults.orientation}
      />
    </MoreSection>
  )
}
