import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import type { CalendarState } from './calendarState'
import { monthAfter } from './months'

/** The address of one view is the beginning of that of the other. */
const exactly = { exact: true, explicitUndefined: true }

interface MonthNavProps {
  state: CalendarState
  month: string
  thisMonth: string
  label: string
}

export function MonthNav({ state, month, thisMonth, label }: MonthNavProps) {
  const { t } = useTranslation()
  const { view: _view, ...asList } = state
  return (
    <div className="month-nav">
      <h2 id="month-heading" aria-live="polite">
        {label}
      </h2>
      <nav className="month-nav__steps" aria-label={t('events.months')}>
        <Link
          className="button button-secondary month-nav__step"
          to="/kalender"
          search={{ ...state, month: monthAfter(month, -1) }}
          resetScroll={false}
        >
          <Icon name="back" />
          <span className="sr-only">{t('events.monthBefore')}</span>
        </Link>
        <Link
          className="button button-secondary month-nav__step"
          to="/kalender"
          search={{ ...state, month: monthAfter(month, 1) }}
          resetScroll={false}
        >
          <Icon name="forward" />
          <span className="sr-only">{t('events.monthAfter')}</span>
        </Link>
        {month !== thisMonth && (
          <Link
            className="button button-secondary"
            to="/kalender"
            search={{ ...state, month: thisMonth }}
            resetScroll={false}
          >
            {t('events.thisMonth')}
          </Link>
        )}
      </nav>
      <nav className="view-switch" aria-label={t('events.view')}>
        <Link to="/kalender" search={asList} resetScroll={false} activeOptions={exactly}>
          {t('events.asList')}
        </Link>
        <Link
          to="/kalender"
          search={{ ...state, view: 'month' }}
          resetScroll={false}
          activeOptions={exactly}
        >
          {t('events.asMonth')}
        </Link>
      </nav>
    </div>
  )
}
