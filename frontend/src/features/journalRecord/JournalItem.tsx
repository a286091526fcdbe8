import { useState } from 'react'
import type { KnowledgeItem } from '../../api/types'
import { SavedNote } from '../../ui/SavedNote'
import { JournalDialog } from './JournalDialog'

/** The way from an item into a municipality's journal. */
export function JournalItem({ item }: { item: KnowledgeItem }) {
  const [done, setDone] = useState<string | null>(null)
  return (
    <>
      <JournalDialog item={item} onDone={setDone} />
      <SavedNote text={done} />
    </>
  )
}
