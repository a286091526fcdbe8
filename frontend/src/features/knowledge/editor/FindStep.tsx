import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { focusAreas, municipalities } from '../../../api/queries'
import { toggled } from '../../../lib/toggled'
import { Choices } from '../../../ui/Choices'
import { MoreSection } from '../../../ui/MoreSection'
import { SelectField } from '../../../ui/SelectField'
import { TopicChooser } from '../../../ui/TopicChooser'
import type { ItemForm } from './draftState'
import { FormText } from './FormText'
import { levels, orientations } from './formValues'
import { PackagesField } from './PackagesField'

/** What makes it possible to find: subjects, place, and for whom it was. */
export function FindStep({ form }: { form: ItemForm }) {
  const { t } = useTranslation()
  const { values, faults, set } = form
  const areas = useQuery(focusAreas())
  const places = useQuery(municipalities())
  const saysMore = [values.targetGroup, values.timeUse, values.cost, values.otherSectorGoal]
    .concat(values.orientation, values.levels)
    .some((text) => text !== '')
  return (
    <>
      <TopicChooser
        label={t('field.topics')}
        hint={t('hint.topics')}
        chosen={values.topics}
        fault={faults.topics}
        onChange={(topics) => set('topics', topics)}
      />
      <div className="form-grid">
        <SelectField
          id="municipality"
          label={t('facts.municipality')}
          empty={t('form.noneChosen')}
          value={values.municipality}
          fault={faults.municipality}
          options={(places.data?.items ?? []).map(({ code, name }) => ({
            value: code,
            label: name,
          }))}
          onChange={(code) => set('municipality', code)}
        />
        <FormText id="year" form={form} label={t('facts.year')} maxLength={4} numeric />
      </div>
      <Choices
        id="focusAreas"
        legend={t('facts.focusAreas')}
        type="checkbox"
        look="columns"
        chosen={values.focusAreas}
        choices={(areas.data?.items ?? []).map(({ id, label }) => ({ value: id, label }))}
        onChange={(id, on) => set('focusAreas', toggled(values.focusAreas, id, on))}
        fault={faults.focusAreas}
      />
      <MoreSection
        heading={t('facts.packages')}
        hint={t('more.packagesHint')}
        open={values.preventionPackages.length > 0}
      >
        <PackagesField form={form} />
      </MoreSection>
      <MoreSection heading={t('more.context')} hint={t('more.contextHint')} open={saysMore}>
        {(['targetGroup', 'timeUse', 'cost', 'otherSectorGoal'] as const).map((name) => (
          <FormText
            key={name}
            id={name}
            form={form}
            label={t(`facts.${name}`)}
            hint={t(`factHint.${name}`)}
          />
        ))}
        <Choices
          id="levels"
          legend={t('facts.levels')}
          type="checkbox"
          look="row"
          chosen={values.levels}
          choices={levels.map((level) => ({ value: level, label: t(`level.${level}`) }))}
          onChange={(level, on) => set('levels', toggled(values.levels, level, on))}
          fault={faults.levels}
        />
        <Choices
          id="orientation"
          legend={t('facts.orientation')}
          type="radio"
          look="row"
          chosen={values.orientation ? [values.orientation] : []}
          choices={orientations.map((one) => ({ value: one, label: t(`orientation.${one}`) }))}
          onChange={(orientation) => set('orientation', orientation)}
          fault={faults.orientation}
        />
      </MoreSection>
    </>
  )
}
