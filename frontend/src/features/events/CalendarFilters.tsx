import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { themeGroups } from '../../api/queries'
import type { CalendarState } from './calendarState'

interface CalendarFiltersProps {
  state: CalendarState
  member: boolean
  show: (state: CalendarState) => void
}

export function CalendarFilters({ state, member, show }: CalendarFiltersProps) {
  const { t } = useTranslation()
  const { data } = useQuery(themeGroups())
  return (
    <div className="calendar-filters">
      <label className="sorter">
        <span>{t('events.group')}</span>
        <select
          className="form-select"
          value={state.themeGroup ?? ''}
          onChange={(event) => {
            const { themeGroup: _group, ...rest } = state
            const chosen = event.target.value
            show({ ...rest, ...(chosen && { themeGroup: chosen }) })
          }}
        >
          <option value="">{t('events.allGroups')}</option>
          {data?.items.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {member && (
        <label className="choice">
          <input
            type="checkbox"
            checked={state.mine === 'yes'}
            onChange={(event) => {
              const { mine: _mine, ...rest } = state
              show({ ...rest, ...(event.target.checked && { mine: 'yes' }) })
            }}
          />
          <span className="choice__text">{t('events.onlyMine')}</span>
        </label>
      )}
    </div>
  )
}
