import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Choice<T extends string> {
  value: T
  label: ReactNode
  hint?: string
}

interface ChoicesProps<T extends string> {
  id: string
  legend: string
  type: 'radio' | 'checkbox'
  choices: Choice<T>[]
  chosen: readonly T[]
  onChange: (value: T, chosen: boolean) => void
  hint?: string | undefined
  fault?: string | undefined
  required?: boolean
  look?: 'list' | 'tiles' | 'row' | 'columns'
}

export function Choices<T extends string>(props: ChoicesProps<T>) {
  const {
    id,
    legend,
    type,
    choices,
    chosen,
    onChange,
    hint,
    fault,
    required,
    look = 'list',
  } = props
  const { t } = useTranslation()
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`choices choices--${look}${fault ? ' form-error' : ''}`}
      aria-describedby={fault ? `${id}-fault` : undefined}
    >
      <legend className="form-label">
        {legend}
        {required && <span className="form-label__required"> ({t('form.required')})</span>}
      </legend>
      {hint && <span className="form-hint">{hint}</span>}
      {fault && (
        <span className="form-error-message" id={`${id}-fault`}>
          {fault}
        </span>
      )}
      <div className="choices__list">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type={type}
              name={id}
              value={choice.value}
              checked={chosen.includes(choice.value)}
              onChange={(event) => onChange(choice.value, event.target.checked)}
            />
            <span className="choice__text">
              {choice.label}
              {choice.hint && <span className="choice__hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
