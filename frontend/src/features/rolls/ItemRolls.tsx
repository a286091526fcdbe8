import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { KnowledgeItem } from '../../api/types'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SavedNote } from '../../ui/SavedNote'
import { Skeleton } from '../../ui/Skeleton'
import { rollsOf } from './queries'
import { RollEntry } from './RollEntry'
import { SendRoll } from './SendRoll'

/** Where an item was rolled, and the way to roll it on; for members. */
export function ItemRolls({ item }: { item: KnowledgeItem }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const member = holds(reader, 'member')
  const { data, error, isLoading } = useQuery({ ...rollsOf(item.id), enabled: member })
  const [done, setDone] = useState<string | null>(null)
  if (!member) return null
  const open = item.status === 'published' && item.visibility !== 'group'
  return (
    <section className="rolls" aria-labelledby="rolls-heading">
      <h2 id="rolls-heading">{t('rolls.heading')}</h2>
      {data && <p>{data.items.length === 0 ? t('rolls.none') : t('rolls.intro')}</p>}
      {isLoading && <Skeleton shape="line" count={2} />}
      {error !== null && <ProblemNotice error={error} />}
      {data && data.items.length > 0 && (
        <ol className="rolls__list nobullet-list">
          {data.items.map((roll) => (
            <RollEntry key={roll.id} roll={roll} onDone={setDone} />
          ))}
        </ol>
      )}
      <SavedNote text={done} />
      {open && (
        <SendRoll
          item={item.id}
          title={item.title}
          onSent={(to) => setDone(t('rolls.sentTo', { name: to }))}
        />
      )}
      {item.visibility === 'group' && <p className="muted">{t('rolls.groupOnly')}</p>}
    </section>
  )
}
