import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { joinings } from '../../api/codes'
import type { FaultsAt } from '../../api/faults'
import { focusAreas, themeGroups } from '../../api/queries'
import { Choices } from '../../ui/Choices'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import type { GroupValues } from './groupValues'

interface GroupFieldsProps {
  values: GroupValues
  faults: FaultsAt
  set: <Name extends keyof GroupValues>(name: Name, value: GroupValues[Name]) => void
  /** The group that is changed, which cannot be its own part. */
  slug?: string
}

const texts = [
  { name: 'goal', rows: 3, most: 4000 },
  { name: 'groundRules', rows: 4, most: 5000 },
  { name: 'wayOfWorking', rows: 4, most: 4000 },
  { name: 'timeFrame', rows: 0, most: 500 },
  { name: 'meetingRhythm', rows: 0, most: 500 },
  { name: 'closingCriterion', rows: 2, most: 2000 },
] as const

export function GroupFields({ values, faults, set, slug }: GroupFieldsProps) {
  const { t } = useTranslation()
  const areas = useQuery(focusAreas()).data?.items ?? []
  const wholes = (useQuery(themeGroups()).data?.items ?? []).filter(
    (group) => group.slug !== slug && group.status !== 'closed' && group.status !== 'proposed',
  )
  return (
    <>
      <TextField
        id="name"
        label={t('groupForm.name')}
        hint={t('groupForm.nameHint')}
        maxLength={120}
        required
        value={values.name}
        fault={faults.name}
        onChange={(value) => set('name', value)}
      />
      <TextField
        id="purpose"
        label={t('groups.purpose')}
        hint={t('groupForm.purposeHint')}
        rows={5}
        maxLength={4000}
        required
        value={values.purpose}
        fault={faults.purpose}
        onChange={(value) => set('purpose', value)}
      />
      {texts.map(({ name, rows, most }) => (
        <TextField
          key={name}
          id={name}
          label={t(`groupForm.${name}`)}
          hint={t(`groupForm.${name}Hint`)}
          {...(rows > 0 && { rows })}
          maxLength={most}
          value={values[name]}
          fault={faults[name]}
          onChange={(value) => set(name, value)}
        />
      ))}
      <Choices
        id="joining"
        legend={t('joining.label')}
        type="radio"
        chosen={[values.joining]}
        choices={joinings.map((value) => ({
          value,
          label: t(`joining.${value}`),
          hint: t(`joining.hint.${value}`),
        }))}
        onChange={(value) => set('joining', value)}
      />
      <Choices
        id="focusAreas"
        legend={t('facts.focusAreas')}
        type="checkbox"
        chosen={values.focusAreas}
        choices={areas.map(({ id, label }) => ({ value: id, label }))}
        onChange={(id, chosen) =>
          set(
            'focusAreas',
            chosen ? [...values.focusAreas, id] : values.focusAreas.filter((one) => one !== id),
          )
        }
        fault={faults.focusAreas}
      />
      <SelectField
        id="parent"
        label={t('groups.parent')}
        hint={t('groupForm.parentHint')}
        empty={t('groupForm.noParent')}
        options={wholes.map((group) => ({ value: group.slug, label: group.name }))}
        value={values.parent}
        fault={faults.parent}
        onChange={(value) => set('parent', value)}
      />
    </>
  )
}
