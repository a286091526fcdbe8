import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/Field'
import { type Description, type FieldFaults, languages } from './values'

interface AttachmentFieldsProps {
  id: string
  value: Description
  picture: boolean
  faults: FieldFaults
  disabled: boolean
  onChange: (value: Description) => void
}

export function AttachmentFields(props: AttachmentFieldsProps) {
  const { id, value, picture, faults, disabled, onChange } = props
  const { t } = useTranslation()
  return (
    <>
      <Field id={`${id}-title`} label={t('attachments.title')} fault={faults.title} required>
        {({ describedBy, invalid, ...control }) => (
          <input
            id={control.id}
            className="form-input"
            value={value.title}
            maxLength={200}
            disabled={disabled}
            aria-required
            aria-describedby={describedBy}
            aria-invalid={invalid}
            onChange={({ target }) => onChange({ ...value, title: target.value })}
          />
        )}
      </Field>
      {picture && (
        <Field
          id={`${id}-altText`}
          label={t('attachments.altText')}
          hint={t('attachments.altTextHint')}
          fault={faults.altText}
          required
        >
          {({ describedBy, invalid, ...control }) => (
            <textarea
              id={control.id}
              className="form-input"
              rows={2}
              value={value.altText}
              maxLength={1000}
              disabled={disabled}
              aria-required
              aria-describedby={describedBy}
              aria-invalid={invalid}
              onChange={({ target }) => onChange({ ...value, altText: target.value })}
            />
          )}
        </Field>
      )}
      <Field id={`${id}-language`} label={t('attachments.languageOf')} fault={faults.language}>
        {({ describedBy, invalid, ...control }) => (
          <select
            id={control.id}
            className="form-select attachment__language"
            value={value.language}
            disabled={disabled}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            onChange={({ target }) => onChange({ ...value, language: target.value })}
          >
            {languages.map((language) => (
              <option key={language} value={language}>
                {t(`attachments.language.${language}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}
