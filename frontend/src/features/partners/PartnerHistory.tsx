import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PartnerEvent } from '../../api/types'
import { formatMoment } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ShowMore } from '../../ui/ShowMore'
import { partnerField } from './partnerValues'
import { usePartnerEvents } from './queries'

/** Who did what with a partner; nothing here can be changed. */
export function PartnerHistory({ id }: { id: string }) {
  const { t } = useTranslation()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = usePartnerEvents(id)
  const events = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section className="partner-history" aria-labelledby="partner-history">
      <h2 id="partner-history">{t('partners.history')}</h2>
      {error !== null && <ProblemNotice error={error} />}
      {data && events.length === 0 && <p className="muted">{t('partners.noHistory')}</p>}
      <ol className="nobullet-list">
        {events.map((event) => (
          <li key={`${event.at}${event.kind}`}>
            <Step event={event} />
          </li>
        ))}
      </ol>
      <ShowMore
        more={hasNextPage}
        pending={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </section>
  )
}

function Step({ event }: { event: PartnerEvent }) {
  const { t } = useTranslation()
  const fields = event.fields.flatMap((field) => partnerField(field) ?? [])
  return (
    <>
      <strong>{t(`partners.event.${event.kind}`)}</strong>
      {fields.length > 0 && (
        <span>: {fields.map((field) => t(`partners.field.${field}`)).join(', ')}</span>
      )}
      {event.reason && <p className="partner-history__reason">{event.reason}</p>}
      <p className="muted">
        {event.by.id ? (
          <Link to="/personer/$id" params={{ id: event.by.id }}>
            {event.by.name}
          </Link>
        ) : (
          event.by.name
        )}
        {' · '}
        <time dateTime={event.at}>{formatMoment(event.at, currentLanguage())}</time>
      </p>
    </>
  )
}
