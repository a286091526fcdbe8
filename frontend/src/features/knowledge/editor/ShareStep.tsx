import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { themeGroups } from '../../../api/queries'
import { languages } from '../../../lib/language'
import { Choices } from '../../../ui/Choices'
import { MoreSection } from '../../../ui/MoreSection'
import { SelectField } from '../../../ui/SelectField'
import { knownLicences } from '../licences'
import { AuthorsField } from './AuthorsField'
import { ContactField } from './ContactField'
import type { ItemForm } from './draftState'
import { FormText } from './FormText'
import { visibilities } from './formValues'

/** Who has made it, who answers, who takes it on and who may read it. */
export function ShareStep({ form }: { form: ItemForm }) {
  const { t } = useTranslation()
  const { values, faults, set } = form
  const groups = useQuery(themeGroups())
  const licences = [...new Set([...knownLicences.map(({ name }) => name), values.licence])]
  return (
    <>
      <SelectField
        id="themeGroup"
        label={t('facts.group')}
        hint={t('hint.themeGroup')}
        empty={t('form.noGroup')}
        value={values.themeGroup}
        fault={faults.themeGroup}
        options={(groups.data?.items ?? []).map(({ slug, name }) => ({ value: slug, label: name }))}
        onChange={(slug) => set('themeGroup', slug)}
      />
      <Choices
        id="visibility"
        legend={t('fieldName.visibility')}
        type="radio"
        chosen={[values.visibility]}
        choices={visibilities.map((one) => ({ value: one, label: t(`visibility.${one}`) }))}
        onChange={(visibility) => set('visibility', visibility)}
        fault={faults.visibility}
      />
      <AuthorsField
        authors={values.authors}
        fault={faults.authors}
        onChange={(authors) => set('authors', authors)}
      />
      <ContactField form={form} />
      <MoreSection heading={t('more.terms')} hint={t('more.termsHint')}>
        <SelectField
          id="licence"
          label={t('facts.licence')}
          hint={t('hint.licence')}
          empty={t('form.noneChosen')}
          value={values.licence}
          fault={faults.licence}
          options={licences.filter(Boolean).map((name) => ({ value: name, label: name }))}
          onChange={(licence) => set('licence', licence)}
        />
        <SelectField
          id="language"
          label={t('fieldName.language')}
          empty={t('form.noneChosen')}
          value={values.language}
          fault={faults.language}
          options={languages.map((code) => ({ value: code, label: t(`languageName.${code}`) }))}
          onChange={(language) => set('language', language)}
        />
        <FormText
          id="kleNumber"
          form={form}
          label={t('facts.kleNumber')}
          hint={t('hint.kleNumber')}
          maxLength={8}
          numeric
        />
      </MoreSection>
    </>
  )
}
