import { useTranslation } from 'react-i18next'
import { Choices } from '../../../ui/Choices'
import type { ItemForm } from './draftState'
import { FormText } from './FormText'
import { contactParts, contactWays } from './formValues'

const inputTypes = { name: 'text', role: 'text', email: 'email', phone: 'tel' } as const

/** A person, or whoever holds a role on the day somebody asks. */
export function ContactField({ form }: { form: ItemForm }) {
  const { t } = useTranslation()
  const { contact } = form.values
  return (
    <>
      <Choices
        id="contact-by"
        legend={t('field.contact')}
        type="radio"
        chosen={[contact.by]}
        choices={contactWays.map((way) => ({
          value: way,
          label: t(`contactBy.${way}`),
          hint: t(`contactByHint.${way}`),
        }))}
        onChange={(by) =>
          form.update((values) => ({ ...values, contact: { ...values.contact, by } }))
        }
        fault={form.faults['contact-by'] ?? form.faults.contact}
      />
      {contact.by === 'person' && (
        <div className="form-grid">
          {contactParts.map((part) => (
            <FormText
              key={part}
              id={`contact-${part}`}
              form={form}
              label={t(`contact.${part}`)}
              type={inputTypes[part]}
            />
          ))}
        </div>
      )}
    </>
  )
}
