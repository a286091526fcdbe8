import { Link } from '@tanstack/react-router'
import type { Byline } from '../../api/types'
import { formatMoment } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'

/** Who did it, and when. */
export function DeskByline({ by, at }: { by: Byline; at: string }) {
  return (
    <p className="muted desk-byline">
      {by.id ? (
        <Link to="/personer/$id" params={{ id: by.id }}>
          {by.name}
        </Link>
      ) : (
        by.name
      )}
      {' · '}
      <time dateTime={at}>{formatMoment(at, currentLanguage())}</time>
    </p>
  )
}
