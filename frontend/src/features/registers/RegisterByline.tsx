import { Link } from '@tanstack/react-router'
import type { Byline } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'

/** Who wrote it last, and when. */
export function RegisterByline({ by, at }: { by: Byline; at: string }) {
  return (
    <p className="muted register-byline">
      {by.id ? (
        <Link to="/personer/$id" params={{ id: by.id }}>
          {by.name}
        </Link>
      ) : (
        by.name
      )}
      {' · '}
      <time dateTime={at}>{formatDate(at, currentLanguage())}</time>
    </p>
  )
}
