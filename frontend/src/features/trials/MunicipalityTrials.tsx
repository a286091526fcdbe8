import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SavedNote } from '../../ui/SavedNote'
import { Skeleton } from '../../ui/Skeleton'
import { trialsIn } from './queries'
import { TrialCard } from './TrialCard'

interface MunicipalityTrialsProps {
  code: string
  name: string
}

/** What a municipality tries, and what it has tried. */
export function MunicipalityTrials({ code, name }: MunicipalityTrialsProps) {
  const { t } = useTranslation()
  const { data, error, isPending } = useQuery(trialsIn(code))
  const [done, setDone] = useState<string | null>(null)
  return (
    <section className="trials" aria-labelledby="trials-heading">
      <h2 id="trials-heading">{t('trials.inMunicipality', { name })}</h2>
      <SavedNote text={done} />
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} />}
      {data?.items.length === 0 && (
        <p className="muted">{t('trials.noneInMunicipality', { name })}</p>
      )}
      {data && data.items.length > 0 && (
        <ol className="trials__list nobullet-list">
          {data.items.map((trial) => (
            <li key={trial.id}>
              <TrialCard trial={trial} named="item" onDone={setDone} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
