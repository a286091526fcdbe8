import type { CalendarEvent, EventDraft, Fault } from '../../api/types'
import { localParts, withOffset } from '../../lib/zonedTime'
import type { FieldFaults } from '../../ui/ErrorSummary'

export const eventKinds = [
  'meeting',
  'theme-day',
  'webinar',
  'other',
] as const satisfies readonly EventDraft['kind'][]

export const eventModes = [
  'physical',
  'digital',
  'hybrid',
] as const satisfies readonly CalendarEvent['mode'][]

export const visibilities = [
  'public',
  'members',
  'group',
] as const satisfies readonly CalendarEvent['visibility'][]

export interface PointValues {
  time: string
  title: string
  speaker: string
}

export interface ContactValues {
  name: string
  role: string
  email: string
  phone: string
}

/** The form as it stands on the page: every field a text, a choice or a list of them. */
export interface EventValues {
  title: string
  kind: EventDraft['kind']
  date: string
  from: string
  endDate: string
  to: string
  timeZone: string
  mode: CalendarEvent['mode']
  place: string
  link: string
  municipality: string
  description: string
  deadlineDate: string
  deadlineTime: string
  seats: string
  programme: PointValues[]
  contacts: ContactValues[]
  themeGroups: string[]
  bodies: string[]
  network: boolean
  visibility: CalendarEvent['visibility']
}

export const emptyPoint: PointValues = { time: '', title: '', speaker: '' }
export const emptyContact: ContactValues = { name: '', role: '', email: '', phone: '' }

export const emptyValues: EventValues = {
  title: '',
  kind: 'meeting',
  date: '',
  from: '',
  endDate: '',
  to: '',
  timeZone: 'Europe/Copenhagen',
  mode: 'physical',
  place: '',
  link: '',
  municipality: '',
  description: '',
  deadlineDate: '',
  deadlineTime: '',
  seats: '',
  programme: [],
  contacts: [],
  themeGroups: [],
  bodies: [],
  network: false,
  visibility: 'members',
}

export function valuesOf(event: CalendarEvent): EventValues {
  const start = localParts(event.startsAt)
  const end = localParts(event.endsAt)
  const deadline = event.registrationDeadline ? localParts(event.registrationDeadline) : null
  return {
    title: event.title,
    kind: event.kind,
    date: start.date,
    from: start.time,
    endDate: end.date === start.date ? '' : end.date,
    to: end.time,
    timeZone: event.timeZone,
    mode: event.mode,
    place: event.place ?? '',
    link: event.link ?? '',
    municipality: event.municipality?.code ?? '',
    description: event.description ?? '',
    deadlineDate: deadline?.date ?? '',
    deadlineTime: deadline?.time ?? '',
    seats: event.seats > 0 ? String(event.seats) : '',
    programme: event.programme.map(({ time, title, speaker }) => ({
      time,
      title,
      speaker: speaker ?? '',
    })),
    contacts: event.contacts.map(({ name, role, email, phone }) => ({
      name,
      role: role ?? '',
      email: email ?? '',
      phone: phone ?? '',
    })),
    themeGroups: event.themeGroups.map(({ slug }) => slug),
    bodies: event.bodies.map(({ slug }) => slug),
    network: event.network,
    visibility: event.visibility,
  }
}

const orNull = (text: string) => text.trim() || null

/** What is sent; every field is named, so that it serves as a patch too. */
export function draftOf(values: EventValues): EventDraft {
  const { timeZone: zone } = values
  const deadline =
    values.deadlineDate &&
    withOffset(`${values.deadlineDate}T${values.deadlineTime || '12:00'}`, zone)
  return {
    title: values.title.trim(),
    kind: values.kind,
    description: orNull(values.description),
    mode: values.mode,
    place: values.mode === 'digital' ? null : orNull(values.place),
    link: values.mode === 'physical' ? null : orNull(values.link),
    municipality: orNull(values.municipality),
    startsAt: withOffset(`${values.date}T${values.from}`, zone) ?? '',
    endsAt: withOffset(`${values.endDate || values.date}T${values.to}`, zone) ?? '',
    timeZone: zone,
    registrationDeadline: deadline || null,
    seats: values.seats.trim() ? Number(values.seats) : 0,
    programme: values.programme
      .filter(({ time, title }) => time || title.trim())
      .map(({ time, title, speaker }) => ({ time, title: title.trim(), speaker: orNull(speaker) })),
    contacts: values.contacts
      .filter(({ name, email }) => name.trim() || email.trim())
      .map(({ name, role, email, phone }) => ({
        name: name.trim(),
        role: orNull(role),
        email: orNull(email),
        phone: orNull(phone),
      })),
    themeGroups: values.themeGroups,
    bodies: values.bodies,
    network: values.network,
    visibility: values.visibility,
  }
}

export type EventFault = 'title' | 'date' | 'from' | 'to' | 'noSuchTime' | 'seats' | 'owner'

/** What can be said without asking the service. */
export function missingIn(values: EventValues): [field: string, fault: EventFault][] {
  const found: [string, EventFault][] = []
  const { date, from, to, timeZone: zone } = values
  if (!values.title.trim()) found.push(['title', 'title'])
  if (!date) found.push(['date', 'date'])
  if (!from) found.push(['from', 'from'])
  if (!to) found.push(['to', 'to'])
  if (date && from && !withOffset(`${date}T${from}`, zone)) found.push(['from', 'noSuchTime'])
  if (date && to && !withOffset(`${values.endDate || date}T${to}`, zone))
    found.push(['to', 'noSuchTime'])
  if (values.seats.trim() && !/^\d{1,5}$/.test(values.seats.trim())) found.push(['seats', 'seats'])
  const owners = values.themeGroups.length + values.bodies.length
  if (owners === 0 && !values.network) found.push(['themeGroups', 'owner'])
  return found
}

const fieldOfPointer: Record<string, string> = {
  startsAt: 'from',
  endsAt: 'to',
  registrationDeadline: 'deadlineDate',
  network: 'themeGroups',
  bodies: 'themeGroups',
}

const lists = ['programme', 'contacts']

/** `/programme/0/time` is the field programme-0-time, `/themeGroups/1` the field themeGroups. */
export function faultsByField(faults: Fault[]): FieldFaults {
  const result: FieldFaults = {}
  for (const { pointer, detail } of faults) {
    const [first = '', place, part] = (pointer ?? '').split('/').slice(1)
    const whole = first in emptyValues ? first : ''
    const field =
      lists.includes(first) && place && part
        ? `${first}-${place}-${part}`
        : (fieldOfPointer[first] ?? whole)
    result[field] = result[field] ? `${result[field]} ${detail}` : detail
  }
  return result
}
