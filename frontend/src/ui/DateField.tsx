import { Field } from './Field'

interface DateFieldProps {
  id: string
  label: string
  hint?: string
  value: string
  fault: string | undefined
  required?: boolean
  onChange: (value: string) => void
}

export function DateField({
  id,
  label,
  hint,
  value,
  fault,
  required = false,
  onChange,
}: DateFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} fault={fault} required={required}>
      {({ describedBy, invalid }) => (
        <input
          id={id}
          className="form-input form-input--date"
          type="date"
          value={value}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          required={required}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
