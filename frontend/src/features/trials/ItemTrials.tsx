import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { KnowledgeItem, Roll } from '../../api/types'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SavedNote } from '../../ui/SavedNote'
import { Skeleton } from '../../ui/Skeleton'
import { trialsOf } from './queries'
import { ReportTrial } from './ReportTrial'
import { TrialCard } from './TrialCard'

interface ItemTrialsProps {
  item: KnowledgeItem
  /** The roll in which the reader's municipality took it up. */
  broughtBy: Roll | undefined
}

/** Which municipalities try an item or have tried it, and the way to say that one's own does. */
export function ItemTrials({ item, broughtBy }: ItemTrialsProps) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const { data, error, isPending } = useQuery(trialsOf(item.id))
  const [done, setDone] = useState<string | null>(null)
  const member = holds(reader, 'member')
  if (data?.items.length === 0 && !member) return null
  return (
    <section className="trials" aria-labelledby="trials-heading">
      <h2 id="trials-heading">{t('trials.heading')}</h2>
      {data?.items.length === 0 && <p>{t('trials.none')}</p>}
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} />}
      {data && data.items.length > 0 && (
        <ol className="trials__list nobullet-list">
          {data.items.map((trial) => (
            <li key={trial.id}>
              <TrialCard trial={trial} named="municipality" onDone={setDone} />
            </li>
          ))}
        </ol>
      )}
      <SavedNote text={done} />
      {member && item.status === 'published' && (
        <ReportTrial item={item.id} title={item.title} broughtBy={broughtBy} onDone={setDone} />
      )}
    </section>
  )
}
