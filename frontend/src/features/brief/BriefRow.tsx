import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { BriefItem } from '../../api/types'
import { KindLabel } from '../../ui/KindLabel'
import { OutcomeLabel } from '../../ui/OutcomeLabel'

interface BriefRowProps {
  item: BriefItem
  /** What stands above the title, beside the kind. */
  mark?: ReactNode
  why?: string
  facts?: (string | false | null | undefined)[]
  actions: ReactNode
}

/** A piece of the brief: what it is, why it is here, and what can be done. */
export function BriefRow({ item, mark, why, facts = [], actions }: BriefRowProps) {
  const told = facts.filter(Boolean).join(' · ')
  return (
    <article className="brief-row">
      <p className="brief-row__top">
        <KindLabel kind={item.kind} />
        {item.outcome && <OutcomeLabel outcome={item.outcome} />}
        {mark}
      </p>
      <h3 className="brief-row__title">
        <Link to="/viden/$id" params={{ id: item.id }}>
          {item.title}
        </Link>
      </h3>
      {told && <p className="brief-row__facts">{told}</p>}
      {why && <p className="brief-row__why">{why}</p>}
      <div className="actions brief-row__actions">{actions}</div>
    </article>
  )
}
