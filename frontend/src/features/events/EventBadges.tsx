import { useTranslation } from 'react-i18next'
import type { EventSummary } from '../../api/types'
import { DemoBadge } from '../../ui/DemoBadge'

type Told = Pick<EventSummary, 'kind' | 'mode' | 'status' | 'registration' | 'demo' | 'visibility'>

interface EventBadgesProps {
  event: Told
  mine: EventSummary['mine'] | undefined
}

/** What one must know before reading on; always words, never colour alone. */
export function EventBadges({ event, mine }: EventBadgesProps) {
  const { t } = useTranslation()
  return (
    <p className="event-badges">
      <span className="kind">{t(`events.kinds.${event.kind}`)}</span>
      {event.mode !== 'physical' && <span>{t(`events.modes.${event.mode}`)}</span>}
      {event.status === 'cancelled' && (
        <span className="event-badge event-badge--cancelled">{t('events.cancelled')}</span>
      )}
      {mine === 'registered' && (
        <span className="event-badge event-badge--mine">{t('events.youAreRegistered')}</span>
      )}
      {mine === 'waiting' && <span className="event-badge">{t('events.youAreWaiting')}</span>}
      {event.registration === 'full' && !mine && (
        <span className="event-badge">{t('events.full')}</span>
      )}
      {event.visibility === 'group' && <span className="status">{t('visibility.group')}</span>}
      {event.demo && <DemoBadge />}
    </p>
  )
}
