import type { Language } from '../../lib/language'
import { localParts, offsetAt } from '../../lib/zonedTime'

const locales = { da: 'da-DK', en: 'en-GB', sv: 'sv-SE' } as const

/** The times of an event, which come with the offset of its own zone. */
interface Times {
  startsAt: string
  endsAt: string
  timeZone: string
}

export interface When {
  date: string
  time: string
}

/** When an event is, on the clocks of its own zone. */
export function whenOf(event: Times, language: Language): When {
  return inZone(event, event.timeZone, language)
}

/** When it is on the reader's clocks, or null where they show the same. */
export function whenForReader(event: Times, language: Language, zone = readersZone()): When | null {
  const start = new Date(event.startsAt)
  const same = offsetAt(start, zone) === offsetAt(start, event.timeZone)
  return same ? null : inZone(event, zone, language)
}

function readersZone() {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

function inZone({ startsAt, endsAt }: Times, zone: string, language: Language): When {
  const date = new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const time = clock(zone, language)
  const [start, end] = [new Date(startsAt), new Date(endsAt)]
  const [first, last] = [date.format(start), date.format(end)]
  return first === last
    ? { date: first, time: `${time.format(start)}–${time.format(end)}` }
    : { date: `${first} – ${last}`, time: `${time.format(start)} – ${time.format(end)}` }
}

/** When it begins, as the language writes it. */
export function timeOf({ startsAt, timeZone }: Times, language: Language): string {
  return clock(timeZone, language).format(new Date(startsAt))
}

function clock(timeZone: string, language: Language) {
  return new Intl.DateTimeFormat(locales[language], { timeZone, timeStyle: 'short' })
}

/** The day under which the calendar lists it. */
export function dayOf(event: Times): string {
  return localParts(event.startsAt).date
}

/** A day as the calendar names it, whatever the reader's own zone. */
export function formatDay(
  day: string,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
}
