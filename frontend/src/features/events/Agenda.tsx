import type { EventSummary } from '../../api/types'
import { EventCard } from './EventCard'

/** The month as a list: what fits a narrow screen and reads well aloud. */
export function Agenda({ events }: { events: EventSummary[] }) {
  return (
    <ol className="agenda nobullet-list">
      {events.map((event) => (
        <li key={event.id}>
          <EventCard event={event} />
        </li>
      ))}
    </ol>
  )
}
