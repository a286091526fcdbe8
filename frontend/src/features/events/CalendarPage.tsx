import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { currentLanguage } from '../../lib/i18n'
import { EmptyState } from '../../ui/EmptyState'
import { Icon } from '../../ui/Icon'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { Agenda } from './Agenda'
import { CalendarFilters } from './CalendarFilters'
import { leads } from './leads'
import { MonthGrid } from './MonthGrid'
import { MonthNav } from './MonthNav'
import { monthOf } from './months'
import { eventsOf } from './queries'
import { Subscribe } from './Subscribe'
import { formatDay } from './when'

export function CalendarPage() {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/kalender' })
  const state = useSearch({ from: '/kalender' })
  const { data: reader } = useQuery(me())
  const now = new Date()
  const month = state.month ?? monthOf(now)
  const member = holds(reader, 'member')

  return (
    <div className="container page calendar">
      <header className="calendar__head">
        <PageHeading title={t('events.title')} />
        <p className="lead">{t('events.lead')}</p>
        {reader && leads(reader) && (
          <Link className="button button-primary" to="/kalender/ny">
            <Icon name="plus" />
            {t('events.plan')}
          </Link>
        )}
      </header>
      <CalendarFilters
        state={state}
        member={member}
        show={(search) => void navigate({ search, resetScroll: false })}
      />
      <section aria-labelledby="month-heading">
        <MonthNav state={state} month={month} thisMonth={monthOf(now)} label={monthName(month)} />
        <Month month={month} />
      </section>
      <Subscribe member={member} themeGroup={state.themeGroup} />
    </div>
  )
}

function monthName(month: string) {
  const name = formatDay(`${month}-01`, currentLanguage(), { month: 'long', year: 'numeric' })
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

function Month({ month }: { month: string }) {
  const { t } = useTranslation()
  const state = useSearch({ from: '/kalender' })
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery(eventsOf(month, state))
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(
    new Date(),
  )
  if (isPending) return <Skeleton shape="card" count={3} />
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  const empty = (
    <EmptyState heading={t('events.noneHeading')}>
      <p>{state.mine || state.themeGroup ? t('events.noneFiltered') : t('events.none')}</p>
    </EmptyState>
  )
  const agenda = data.items.length === 0 ? empty : <Agenda events={data.items} />
  return (
    <div aria-busy={isPlaceholderData}>
      {state.view === 'month' ? (
        <>
          <div className="month-frame">
            <MonthGrid month={month} caption={monthName(month)} events={data.items} today={today} />
          </div>
          <div className="month-instead">{agenda}</div>
        </>
      ) : (
        agenda
      )}
    </div>
  )
}
