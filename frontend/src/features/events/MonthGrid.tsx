import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { EventSummary } from '../../api/types'
import { currentLanguage } from '../../lib/i18n'
import { weeksOf } from './months'
import { dayOf, formatDay, timeOf } from './when'

interface MonthGridProps {
  month: string
  caption: string
  events: EventSummary[]
  today: string
}

/** A day of the Monday week 5 January 2026, from which the names of the weekdays are taken. */
const weekdays = [5, 6, 7, 8, 9, 10, 11].map((day) => `2026-01-${String(day).padStart(2, '0')}`)

export function MonthGrid({ month, caption, events, today }: MonthGridProps) {
  const { t } = useTranslation()
  const language = currentLanguage()
  return (
    <table className="month">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col" abbr={formatDay(day, language, { weekday: 'long' })}>
              {formatDay(day, language, { weekday: 'short' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, place) =>
              day === null ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: an open place of a week has no other name
                <td key={place} className="month__open" />
              ) : (
                <td key={day} className={day === today ? 'month__today' : undefined}>
                  <span className="month__number">
                    {day === today && <span className="sr-only">{t('events.today')} </span>}
                    <time dateTime={day}>{Number(day.slice(8))}</time>
                  </span>
                  <DayEvents events={events.filter((event) => dayOf(event) === day)} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayEvents({ events }: { events: EventSummary[] }) {
  const { t } = useTranslation()
  if (events.length === 0) return null
  return (
    <ul className="nobullet-list month__events">
      {events.map((event) => (
        <li key={event.id}>
          <Link
            className={`month__event${event.status === 'cancelled' ? ' month__event--cancelled' : ''}`}
            to="/kalender/$id"
            params={{ id: event.id }}
          >
            <span className="month__time">{timeOf(event, currentLanguage())}</span>{' '}
            {event.status === 'cancelled' && <span>{t('events.cancelled')}: </span>}
            {event.title}
          </Link>
        </li>
      ))}
    </ul>
  )
}
