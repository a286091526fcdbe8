import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { EventCard } from './EventCard'
import { upcomingOf } from './queries'

/** The next meetings of a group, with the way on to its calendar. */
export function UpcomingEvents({ themeGroup }: { themeGroup: string }) {
  const { t } = useTranslation()
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(
    new Date(),
  )
  const { data, error, isPending, refetch } = useQuery(upcomingOf(themeGroup, today, 3))
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
      <Link className="button button-secondary" to="/kalender" search={{ themeGroup }}>
        {t('events.toCalendar')}
      </Link>
    </section>
  )
}
