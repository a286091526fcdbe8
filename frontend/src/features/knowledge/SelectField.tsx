import { Field } from '../../ui/Field'

interface SelectFieldProps {
  id: string
  label: string
  hint?: string
  value: string
  fault: string | undefined
  empty: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
}

export function SelectField({
  id,
  label,
  hint,
  value,
  fault,
  empty,
  options,
  onChange,
}: SelectFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      {({ describedBy, invalid }) => (
        <select
          id={id}
          className="form-select"
          value={value}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{empty}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
