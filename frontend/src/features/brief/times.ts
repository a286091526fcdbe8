import type { Language } from '../../lib/language'

const locales = { da: 'da-DK', en: 'en-GB', sv: 'sv-SE' } as const

/** A day without its year: what is told of lies near. */
export function dayAndMonth(iso: string, language: Language) {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(iso))
}

interface Meeting {
  startsAt: string
  timeZone: string
}

/** When a meeting begins on its own clocks, in the parts of a leaf of the calendar. */
export function leafOf({ startsAt, timeZone }: Meeting, language: Language) {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone }).format(new Date(startsAt))
  return {
    weekday: part({ weekday: 'short' }),
    day: part({ day: 'numeric' }).replace(/\D/g, ''),
    month: part({ month: 'short' }),
    full: part({ weekday: 'long', day: 'numeric', month: 'long' }),
    time: part({ timeStyle: 'short' }),
  }
}

/** How long ago a moment is, in the unit in which one would say it. */
export function timeSince(iso: string, now = new Date()) {
  const days = Math.max(0, Math.floor((now.getTime() - new Date(iso).getTime()) / 86_400_000))
  if (days < 90) return { unit: 'days', count: days } as const
  if (days < 730) return { unit: 'months', count: Math.floor(days / 30.44) } as const
  return { unit: 'years', count: Math.floor(days / 365.25) } as const
}

/** How one greets at this hour in Denmark. */
export function partOfDay(now = new Date()): 'morning' | 'day' | 'evening' {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      hourCycle: 'h23',
      timeZone: 'Europe/Copenhagen',
    }).format(now),
  )
  if (hour >= 18 || hour < 4) return 'evening'
  return hour < 10 ? 'morning' : 'day'
}
