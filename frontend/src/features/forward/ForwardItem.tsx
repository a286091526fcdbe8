import { useState } from 'react'
import { coordinates } from '../../api/roles'
import type { KnowledgeItem, Me } from '../../api/types'
import { SavedNote } from '../../ui/SavedNote'
import { ForwardDialog } from './ForwardDialog'

interface ForwardItemProps {
  reader: Me | undefined
  item: KnowledgeItem
}

/** The way from an item to a colleague's desk, for those who speak for a municipality. */
export function ForwardItem({ reader, item }: ForwardItemProps) {
  const [done, setDone] = useState<string | null>(null)
  const from = coordinates(reader)
  if (from.length === 0) return null
  return (
    <>
      <ForwardDialog from={from} item={item} look="secondary" onDone={setDone} />
      <SavedNote text={done} />
    </>
  )
}
