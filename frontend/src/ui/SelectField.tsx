import { Field } from './Field'

interface SelectFieldProps {
  id: string
  label: string
  hint?: string
  value: string
  fault: string | undefined
  /** The choice of nothing, where that is one. */
  empty?: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
}

export function SelectField(props: SelectFieldProps) {
  const { id, label, hint, value, fault, empty, options, onChange } = props
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
          {empty && <option value="">{empty}</option>}
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
