import { Field } from './Field'

export interface TextFieldLook {
  label: string
  hint?: string
  rows?: number
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time'
  required?: boolean
  maxLength?: number
  numeric?: boolean
}

interface TextFieldProps extends TextFieldLook {
  id: string
  value: string
  fault: string | undefined
  onChange: (value: string) => void
}

export function TextField({
  id,
  label,
  hint,
  value,
  fault,
  onChange,
  rows,
  type = 'text',
  required = false,
  maxLength,
  numeric,
}: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} fault={fault} required={required}>
      {({ describedBy, invalid }) => {
        const shared = {
          id,
          value,
          maxLength,
          'aria-describedby': describedBy,
          'aria-invalid': invalid,
          'aria-required': required,
        }
        return rows ? (
          <textarea
            {...shared}
            className="form-input form-input--grows"
            rows={rows}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...shared}
            className={`form-input${numeric ? ' form-input--short' : ''}`}
            type={type}
            inputMode={numeric ? 'numeric' : undefined}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }}
    </Field>
  )
}
