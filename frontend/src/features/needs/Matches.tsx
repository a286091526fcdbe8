import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { NeedMatch } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { KindLabel } from '../../ui/KindLabel'
import { OutcomeLabel } from '../../ui/OutcomeLabel'

interface MatchesProps {
  matches: NeedMatch[]
  /** Opened beside what somebody is writing, so that it is not lost. */
  beside?: boolean
  /** What can be done with each of them. */
  action?: (match: NeedMatch) => ReactNode
}

/** Items that may answer a question, each with the reason why it is shown. */
export function Matches({ matches, beside = false, action }: MatchesProps) {
  return (
    <ul className="matches nobullet-list">
      {matches.map((match) => (
        <li key={match.item.id} className="match">
          <p className="k-card__top">
            <KindLabel kind={match.item.kind} />
            {match.item.outcome && <OutcomeLabel outcome={match.item.outcome} />}
          </p>
          <h3 className="match__title">
            <Link
              to="/viden/$id"
              params={{ id: match.item.id }}
              {...(beside && { target: '_blank', rel: 'noopener' })}
            >
              {match.item.title}
            </Link>
          </h3>
          {match.item.municipality && <p className="muted">{match.item.municipality.name}</p>}
          <ul className="match__reasons nobullet-list">
            {match.reasons.map((reason) => (
              <li key={reason}>
                <Icon name="path" />
                {reason}
              </li>
            ))}
          </ul>
          {action?.(match)}
        </li>
      ))}
    </ul>
  )
}
