import { useTranslation } from 'react-i18next'
import { kinds, outcomes } from '../../api/codes'
import { Choices } from '../../ui/Choices'
import { Icon } from '../../ui/Icon'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { TextField } from '../../ui/TextField'
import { asksOutcome } from './formValues'
import type { ItemForm } from './useItemForm'

/** The little that is asked first: enough for a draft. */
export function BasicsSection({ form: { values, faults, set } }: { form: ItemForm }) {
  const { t } = useTranslation()
  return (
    <section className="form-section">
      <Choices
        id="kind"
        legend={t('field.kind')}
        type="radio"
        look="tiles"
        required
        chosen={[values.kind]}
        choices={kinds.map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
          hint: t(`kindHint.${kind}`),
        }))}
        onChange={(kind) => set('kind', kind)}
        fault={faults.kind}
      />
      <TextField
        id="title"
        label={t('field.title')}
        hint={t('hint.title')}
        value={values.title}
        fault={faults.title}
        onChange={(value) => set('title', value)}
        required
        maxLength={200}
      />
      <TextField
        id="summary"
        label={t('field.summary')}
        hint={t('hint.summary')}
        value={values.summary}
        fault={faults.summary}
        onChange={(value) => set('summary', value)}
        rows={5}
        required
      />
      {asksOutcome(values.kind) && (
        <>
          <Choices
            id="outcome"
            legend={t('field.outcome')}
            type="radio"
            required
            chosen={values.outcome ? [values.outcome] : []}
            choices={outcomes.map((outcome) => ({
              value: outcome,
              label: <OutcomeLabel outcome={outcome} />,
            }))}
            onChange={(outcome) => set('outcome', outcome)}
            fault={faults.outcome}
          />
          <p className="note">
            <Icon name="info" />
            {t('hint.outcome')}
          </p>
        </>
      )}
    </section>
  )
}
