import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Trial } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { trialSteps } from './queries'

/** How the trial came to where it is; asked for when somebody wants to know. */
export function TrialHistory({ trial }: { trial: Trial }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const { data, error, isLoading } = useQuery(trialSteps(trial.id, open))
  return (
    <details className="trial__history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('trials.history')}</summary>
      {isLoading && <Skeleton shape="line" count={2} />}
      {error !== null && <ProblemNotice error={error} />}
      <ol>
        {data?.items.map((step) => (
          <li key={step.number}>
            <strong>{t(`trials.status.${step.status}`)}</strong>
            {step.outcome && `, ${t(`outcome.${step.outcome}`)}`}
            <span className="muted">
              {' · '}
              {formatDate(step.at, currentLanguage())} · {step.byName}
            </span>
            {step.reason && <p>{step.reason}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}
