import { Field } from '../../ui/Field'

interface TextFieldProps {
  id: string
  label: string
  hint?: string
  value: string
  fault: string | undefined
  onChange: (value: string) => void
  rows?: number
  type?: 'text' | 'email' | 'tel'
  required?: boolean
  maxLength?: number
  numeric?: boolean
}

export function TextField(props: TextFieldProps) {
  const {
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
  } = props
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
            className="form-input"
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
