import { Link } from '@tanstack/react-router'
import type { Byline } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'

interface NeedBylineProps {
  person: Byline
  at: string
}

/** Who asked or answered, from where, and when. */
export function NeedByline({ person, at }: NeedBylineProps) {
  return (
    <span className="need-byline">
      {person.id ? (
        <Link to="/personer/$id" params={{ id: person.id }}>
          {person.name}
        </Link>
      ) : (
        <span>{person.name}</span>
      )}
      {person.municipality && <span>{person.municipality.name}</span>}
      <time dateTime={at}>{formatDate(at, currentLanguage())}</time>
    </span>
  )
}
