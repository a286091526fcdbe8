import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { today } from '../../lib/format'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { EventCard } from './EventCard'
import { meetingsOf } from './queries'

/** The next meetings of a body. */
export function BodyMeetings({ body }: { body: string }) {
  const { t } = useTranslation()
  const { data, error, isPending, refetch } = useQuery(meetingsOf(body, today(), 5))
  return (
    <section className="shelf" aria-labelledby="upcoming-heading">
      <h2 id="upcoming-heading">{t('events.upcoming')}</h2>
      {isPending && <Skeleton shape="line" count={2} />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className="muted">{t('events.noneUpcoming')}</p>}
      {data && data.items.length > 0 && (
        <ol className="agenda nobullet-list">
          {data.items.map((event) => (
            <li key={event.id}>
              <EventCard event={event} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
