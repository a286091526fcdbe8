import { Link } from '@tanstack/react-router'
import type { KnowledgeItemSummary } from '../../api/types'
import { KindLabel } from '../../ui/KindLabel'
import { OutcomeLabel } from '../../ui/OutcomeLabel'

interface RolledCardProps {
  item: KnowledgeItemSummary
  /** Without the summary, where there is more to look at. */
  brief?: boolean
}

/** An item in few words, where the reason why it is here counts more. */
export function RolledCard({ item, brief = false }: RolledCardProps) {
  return (
    <div className="rolled-card">
      <p className="k-card__top">
        <KindLabel kind={item.kind} />
        {item.outcome && <OutcomeLabel outcome={item.outcome} />}
      </p>
      <h3 className="rolled-card__title">
        <Link to="/viden/$id" params={{ id: item.id }}>
          {item.title}
        </Link>
      </h3>
      {!brief && <p className="rolled-card__text">{item.summary}</p>}
    </div>
  )
}
