import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Alert } from '../../../ui/Alert'
import type { FieldFaults } from './faults'

interface FaultSummaryProps {
  faults: FieldFaults
  /** Each asking for it anew moves the focus here once more. */
  asked: number
  goTo: (field: string) => void
}

/** Named faults with a way to each field, on whatever step it stands; takes the focus so that nobody misses it. */
export function FaultSummary({ faults, asked, goTo }: FaultSummaryProps) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const entries = Object.entries(faults)

  useEffect(() => {
    if (asked > 0) box.current?.focus()
  }, [asked])

  if (asked === 0 || entries.length === 0) return null
  return (
    <Alert ref={box} look="error" heading={t('form.faultsHeading')} focusable>
      <ul>
        {entries.map(([field, detail]) => (
          <li key={field}>
            {field ? (
              <button type="button" className="link-button" onClick={() => goTo(field)}>
                {detail}
              </button>
            ) : (
              detail
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
