import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CalendarEvent } from '../../api/types'
import { currentLanguage } from '../../lib/i18n'
import { Fact } from '../../ui/Fact'
import { Icon } from '../../ui/Icon'
import { whenForReader, whenOf } from './when'

export function EventFacts({ event }: { event: CalendarEvent }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const when = whenOf(event, language)
  const forReader = whenForReader(event, language)
  return (
    <section className="box" aria-labelledby="facts-heading">
      <h2 id="facts-heading">{t('events.whenAndWhere')}</h2>
      <dl className="facts facts--event">
        <Fact label={t('events.time')}>
          <span className="event__date">{when.date}</span>
          <br />
          {t('events.at', { time: when.time })}
          {forReader && (
            <span className="event__reader-time">
              {t('events.forYou', { date: forReader.date, time: forReader.time })}
            </span>
          )}
        </Fact>
        <Fact label={t('events.place')}>
          {event.place ??
            event.municipality?.name ??
            (event.mode === 'digital' ? t('events.online') : null)}
        </Fact>
        <Fact label={t('events.link')}>
          {event.link && (
            <a className="event__link" href={event.link} rel="noreferrer">
              {t('events.join')}
            </a>
          )}
        </Fact>
        <Fact label={t('events.owners')}>
          <Owners event={event} />
        </Fact>
      </dl>
      <a
        className="button button-secondary event__add"
        href={`/api/v1/events/${event.id}/calendar`}
        download={`${event.id}.ics`}
      >
        <Icon name="calendar" />
        {t('events.addToCalendar')}
      </a>
    </section>
  )
}

function Owners({ event }: { event: CalendarEvent }) {
  const { t } = useTranslation()
  return (
    <ul className="nobullet-list">
      {event.network && <li>{t('events.network')}</li>}
      {event.themeGroups.map(({ slug, name }) => (
        <li key={slug}>
          <Link to="/temagrupper/$slug" params={{ slug }}>
            {name}
          </Link>
        </li>
      ))}
      {event.bodies.map(({ slug, name }) => (
        <li key={slug}>
          <Link to="/organer/$slug" params={{ slug }}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
