import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { itemsAbout } from '../../api/queries'
import type { GoalEvidence } from '../../api/types'
import { Choices } from '../../ui/Choices'
import { eventsAbout, trialsOf } from './queries'

/** What can be chosen as evidence by the letters that were typed. */
export function useEvidenceChoices(kind: GoalEvidence['kind'], q: string, item: string) {
  const { t } = useTranslation()
  const items = useQuery({ ...itemsAbout(q), enabled: kind === 'item' && q.length > 2 })
  const events = useQuery({ ...eventsAbout(q), enabled: kind === 'event' && q.length > 2 })
  const trials = useQuery({ ...trialsOf(item), enabled: kind === 'trial' && item !== '' })
  switch (kind) {
    case 'item':
      return (items.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))
    case 'event':
      return (events.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))
    case 'trial':
      return (item ? (trials.data?.items ?? []) : []).map(({ id, municipality, status }) => ({
        value: id,
        label: `${municipality.name} · ${t(`trials.status.${status}`)}`,
      }))
  }
}

interface ItemsWithTrialsProps {
  q: string
  chosen: string
  onChoose: (item: string) => void
}

/** Whose trials are asked for. */
export function ItemsWithTrials({ q, chosen, onChoose }: ItemsWithTrialsProps) {
  const { t } = useTranslation()
  const found = useQuery(itemsAbout(q)).data?.items ?? []
  if (found.length === 0) return null
  return (
    <Choices
      id="tried-item"
      legend={t('strategy.choose.item')}
      type="radio"
      chosen={[chosen]}
      choices={found.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={onChoose}
    />
  )
}
