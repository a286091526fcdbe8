import { useTranslation } from 'react-i18next'
import type { Trial } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'

/** When it began and ended, or is to end, in one line. */
export function TrialDays({ trial }: { trial: Trial }) {
  const { t } = useTranslation()
  const day = (iso: string) => formatDate(iso, currentLanguage())
  const parts = [
    trial.startedOn && t('trials.since', { date: day(trial.startedOn) }),
    trial.endedOn && t('trials.until', { date: day(trial.endedOn) }),
    !trial.endedOn &&
      trial.plannedEndOn &&
      t('trials.resultExpected', { date: day(trial.plannedEndOn) }),
  ].filter(Boolean)
  if (parts.length === 0) return null
  return <p className="muted">{parts.join(' · ')}</p>
}
