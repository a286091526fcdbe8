import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Alert } from './Alert'
/** Fault texts by the id of the field they belong to; '' gathers those no field answers for. */
export type FieldFaults = Record<string, string>

/** Named faults with a way to each field; takes the focus so that nobody misses it. */
export function ErrorSummary({ faults }: { faults: FieldFaults }) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const entries = Object.entries(faults)
  const any = entries.length > 0

  useEffect(() => {
    if (any) box.current?.focus()
  }, [any])

  if (!any) return null
  return (
    <Alert ref={box} look="error" heading={t('form.faultsHeading')} focusable>
      <ul>
        {entries.map(([field, detail]) => (
          <li key={field}>
            {field ? (
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault()
                  const target = document.getElementById(field)
                  target?.closest('details')?.setAttribute('open', '')
                  target?.focus()
                }}
              >
                {detail}
              </a>
            ) : (
              detail
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
