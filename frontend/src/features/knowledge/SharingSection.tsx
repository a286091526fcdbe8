import { useTranslation } from 'react-i18next'
import { Choices } from '../../ui/Choices'
import { MoreSection } from '../../ui/MoreSection'
import { TextField } from '../../ui/TextField'
import { visibilities } from './formValues'
import type { ItemForm } from './useItemForm'

export function SharingSection({ form: { values, faults, set } }: { form: ItemForm }) {
  const { t } = useTranslation()
  return (
    <MoreSection heading={t('more.sharing')} hint={t('more.sharingHint')}>
      <Choices
        id="visibility"
        legend={t('field.visibility')}
        type="radio"
        chosen={[values.visibility]}
        choices={visibilities.map((one) => ({ value: one, label: t(`visibility.${one}`) }))}
        onChange={(visibility) => set('visibility', visibility)}
        fault={faults.visibility}
      />
      <TextField
        id="licence"
        label={t('facts.licence')}
        hint={t('hint.licence')}
        value={values.licence}
        fault={faults.licence}
        onChange={(licence) => set('licence', licence)}
      />
    </MoreSection>
  )
}
