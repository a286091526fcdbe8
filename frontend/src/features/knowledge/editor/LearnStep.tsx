import { useTranslation } from 'react-i18next'
import { outcomes } from '../../../api/codes'
import { Choices } from '../../../ui/Choices'
import { MoreSection } from '../../../ui/MoreSection'
import { OutcomeLabel } from '../../../ui/OutcomeLabel'
import { evidenceDimensions } from '../template'
import type { ItemForm } from './draftState'
import { FormText } from './FormText'
import { asksOutcome, saysAnything } from './formValues'

export function LearnStep({ form }: { form: ItemForm }) {
  const { t } = useTranslation()
  const { values, faults, set } = form
  return (
    <>
      {asksOutcome(values.kind) && (
        <Choices
          id="outcome"
          legend={t('fieldName.outcome')}
          type="radio"
          required
          hint={t('hint.outcome')}
          chosen={values.outcome ? [values.outcome] : []}
          choices={outcomes.map((outcome) => ({
            value: outcome,
            label: <OutcomeLabel outcome={outcome} />,
          }))}
          onChange={(outcome) => set('outcome', outcome)}
          fault={faults.outcome}
        />
      )}
      {(['whatWorked', 'whatDidNot', 'advice'] as const).map((name) => (
        <FormText
          key={name}
          id={name}
          form={form}
          label={t(`item.${name}`)}
          hint={t(`lessonHint.${name}`)}
          rows={4}
        />
      ))}
      <MoreSection
        heading={t('evidence.heading')}
        hint={t('more.evidenceHint')}
        open={saysAnything(values.evidence)}
      >
        {evidenceDimensions.map((dimension) => (
          <FormText
            key={dimension}
            id={`evidence-${dimension}`}
            form={form}
            label={t(`evidence.${dimension}`)}
            hint={t(`evidenceHint.${dimension}`)}
            rows={2}
          />
        ))}
      </MoreSection>
    </>
  )
}
