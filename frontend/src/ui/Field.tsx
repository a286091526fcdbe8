import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface FieldProps {
  id: string
  label: string
  hint?: string | undefined
  fault?: string | undefined
  required?: boolean
  /** Gets what ties the control to its label, hint and fault. */
  children: (control: {
    id: string
    describedBy: string | undefined
    invalid: boolean
  }) => ReactNode
}

export function Field({ id, label, hint, fault, required = false, children }: FieldProps) {
  const { t } = useTranslation()
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={`form-group${fault ? ' form-error' : ''}`}>
      <label className="form-label" htmlFor={id}>
        {label}
        {required && <span className="form-label__required"> ({t('form.required')})</span>}
      </label>
      {hint && (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {fault && (
        <span className="form-error-message" id={`${id}-fault`}>
          <span className="sr-only">{t('form.fault')}: </span>
          {fault}
        </span>
      )}
      {children({ id, describedBy: describedBy || undefined, invalid: Boolean(fault) })}
    </div>
  )
}
