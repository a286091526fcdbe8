import { useTranslation } from 'react-i18next'
import type { CalendarEvent } from '../../api/types'

export function Programme({ points }: { points: CalendarEvent['programme'] }) {
  const { t } = useTranslation()
  if (points.length === 0) return null
  return (
    <section aria-labelledby="programme-heading">
      <h2 id="programme-heading">{t('events.programme')}</h2>
      <ol className="programme nobullet-list">
        {points.map(({ time, title, speaker }) => (
          <li key={`${time}-${title}`}>
            <time className="programme__time" dateTime={time}>
              {time}
            </time>
            <span>
              <strong>{title}</strong>
              {speaker && <span className="programme__speaker">{speaker}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
