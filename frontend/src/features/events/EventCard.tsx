import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { EventSummary } from '../../api/types'
import { currentLanguage } from '../../lib/i18n'
import { Icon } from '../../ui/Icon'
import { EventBadges } from './EventBadges'
import { dayOf, formatDay, whenOf } from './when'

interface EventCardProps {
  event: EventSummary
  headingLevel?: 'h3' | 'h4'
}

export function EventCard({ event, headingLevel: Heading = 'h3' }: EventCardProps) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const when = whenOf(event, language)
  const day = dayOf(event)
  const place = [event.place, event.municipality?.name].filter(Boolean)[0]
  return (
    <article
      className={`event-card${event.status === 'cancelled' ? ' event-card--cancelled' : ''}`}
    >
      <p className="event-card__day" aria-hidden="true">
        <span className="event-card__weekday">
          {formatDay(day, language, { weekday: 'short' })}
        </span>
        <span className="event-card__number">{Number(day.slice(8))}</span>
        <span>{formatDay(day, language, { month: 'short' })}</span>
      </p>
      <div className="event-card__body">
        <EventBadges event={event} mine={event.mine} />
        <Heading className="event-card__title">
          <Link to="/kalender/$id" params={{ id: event.id }}>
            {event.title}
          </Link>
        </Heading>
        <dl className="facts-line">
          <div>
            <dt>
              <Icon name="calendar" />
              <span className="sr-only">{t('events.time')}</span>
            </dt>
            <dd>
              <span className="event-card__date">{when.date}, </span>
              {t('events.at', { time: when.time })}
            </dd>
          </div>
          {place && (
            <div>
              <dt>
                <Icon name="place" />
                <span className="sr-only">{t('events.place')}</span>
              </dt>
              <dd>{place}</dd>
            </div>
          )}
          <div>
            <dt>
              <Icon name="group" />
              <span className="sr-only">{t('events.owners')}</span>
            </dt>
            <dd>
              {[
                ...(event.network ? [t('events.network')] : []),
                ...event.themeGroups.map(({ name }) => name),
                ...event.bodies.map(({ name }) => name),
              ].join(', ')}
            </dd>
          </div>
        </dl>
      </div>
    </article>
  )
}
