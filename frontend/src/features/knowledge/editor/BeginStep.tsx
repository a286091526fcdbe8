import { useTranslation } from 'react-i18next'
import { kinds } from '../../../api/codes'
import { Choices } from '../../../ui/Choices'
import { DuplicateHint } from './DuplicateHint'
import type { ItemForm } from './draftState'
import { FormText } from './FormText'

/** The little that is asked first: enough for a draft. */
export function BeginStep({ form, itself }: { form: ItemForm; itself: string | null }) {
  const { t } = useTranslation()
  const { values, faults, set } = form
  return (
    <>
      <Choices
        id="kind"
        legend={t('field.kind')}
        type="radio"
        look="tiles"
        required
        chosen={values.kind ? [values.kind] : []}
        choices={kinds.map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
          hint: t(`kindHint.${kind}`),
        }))}
        onChange={(kind) => set('kind', kind)}
        fault={faults.kind}
      />
      <FormText
        id="title"
        form={form}
        label={t('fieldName.title')}
        hint={t('hint.title')}
        required
        maxLength={200}
      />
      <FormText
        id="summary"
        form={form}
        label={t('fieldName.summary')}
        hint={t('hint.summary')}
        rows={5}
        required
      />
      <DuplicateHint title={values.title} summary={values.summary} itself={itself} />
    </>
  )
}
