import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { BriefMeeting } from '../../api/types'
import { currentLanguage } from '../../lib/i18n'
import { leafOf } from './times'

/** A meeting as a leaf of the calendar, and why it concerns the municipality. */
export function MeetingRow({ meeting }: { meeting: BriefMeeting }) {
  const { t } = useTranslation()
  const leaf = leafOf(meeting, currentLanguage())
  return (
    <article className="brief-meeting">
      <p className="brief-meeting__leaf" aria-hidden="true">
        <span>{leaf.weekday}</span>
        <span className="brief-meeting__day">{leaf.day}</span>
        <span>{leaf.month}</span>
      </p>
      <div>
        <h3 className="brief-row__title">
          <Link to="/kalender/$id" params={{ id: meeting.id }}>
            {meeting.title}
          </Link>
        </h3>
        <p className="brief-row__facts">
          <span className="sr-only">{leaf.full}, </span>
          {[t('events.at', { time: leaf.time }), meeting.place].filter(Boolean).join(' · ')}
        </p>
        <p className="brief-meeting__why">{meeting.why}</p>
      </div>
    </article>
  )
}
