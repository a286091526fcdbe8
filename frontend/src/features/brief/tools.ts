import type { ReactNode } from 'react'
import type { BriefItem, BriefNews, BriefTrial, Stranded } from '../../api/types'

type OnDone = (text: string) => void

/** What a reader can do from the brief, brought by the page that composes the features that do it. */
export interface BriefTools {
  answer: (news: BriefNews, onDone: OnDone) => ReactNode
  remedies: (stranded: Stranded, onDone: OnDone) => ReactNode
  finish: (trial: BriefTrial, onDone: OnDone) => ReactNode
  forward: (item: BriefItem, onDone: OnDone) => ReactNode
  /** What was sent to colleagues. */
  letters: ReactNode
}
