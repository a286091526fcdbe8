import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { CalendarEvent } from '../../api/types'
import { Alert } from '../../ui/Alert'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { Skeleton } from '../../ui/Skeleton'
import { EventActions } from './EventActions'
import { EventBadges } from './EventBadges'
import { EventContacts } from './EventContacts'
import { EventFacts } from './EventFacts'
import { Participants } from './Participants'
import { Programme } from './Programme'
import { calendarEvent } from './queries'
import { RegistrationBox } from './RegistrationBox'

const Markdown = lazy(() => import('../../ui/Markdown'))

export function EventPage() {
  const { id } = useParams({ from: '/kalender/$id' })
  const { data, error, refetch } = useQuery(calendarEvent(id))
  if (data) return <Event key={id} event={data.event} etag={data.etag} />
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="event" />
  return <PendingPage error={error} onRetry={() => void refetch()} />
}

function Event({ event, etag }: { event: CalendarEvent; etag: string }) {
  const { t } = useTranslation()
  return (
    <article className="container page event">
      <Breadcrumbs>
        <Link to="/kalender" search={{ month: event.startsAt.slice(0, 7) }}>
          {t('events.title')}
        </Link>
      </Breadcrumbs>
      <header className="item__head">
        <EventBadges event={event} mine={event.mine?.status} />
        <PageHeading title={event.title} />
        <EventActions event={event} etag={etag} />
      </header>
      {event.status === 'cancelled' && (
        <Alert look="warning" heading={t('events.cancelledHeading')}>
          <p className="prose">{event.cancelReason}</p>
        </Alert>
      )}
      <div className="item__columns event__columns">
        <aside className="item__side">
          <EventFacts event={event} />
          <RegistrationBox event={event} />
          <EventContacts contacts={event.contacts} />
        </aside>
        <div className="item__main">
          {event.description && (
            <section aria-label={t('events.about')}>
              <Suspense fallback={<Skeleton shape="line" count={4} />}>
                <Markdown text={event.description} />
              </Suspense>
            </section>
          )}
          <Programme points={event.programme} />
          {event.allowed.includes('see-participants') && <Participants event={event} />}
        </div>
      </div>
    </article>
  )
}
