import { textOf } from '../../lib/searchParams'
import { isMonth } from './months'

/** What the address of the calendar says. */
export interface CalendarState {
  month?: string
  themeGroup?: string
  mine?: 'yes'
  view?: 'month'
}

export function readCalendarState(raw: Record<string, unknown>): CalendarState {
  const month = textOf(raw.month)
  const themeGroup = textOf(raw.themeGroup)
  return {
    ...(isMonth(month) && { month }),
    ...(themeGroup && { themeGroup }),
    ...(textOf(raw.mine) === 'yes' && { mine: 'yes' }),
    ...(textOf(raw.view) === 'month' && { view: 'month' }),
  }
}
