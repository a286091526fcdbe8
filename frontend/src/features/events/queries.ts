import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { $api, api, etagOf } from '../../api/client'
import type { CalendarEvent } from '../../api/types'
import type { CalendarState } from './calendarState'
import { daysOf } from './months'

export const eventsOf = (month: string, { themeGroup, mine }: CalendarState) =>
  $api.queryOptions(
    'get',
    '/api/v1/events',
    {
      params: {
        query: {
          from: `${month}-01`,
          to: daysOf(month).at(-1) ?? month,
          limit: 100,
          ...(themeGroup && { themeGroup: [themeGroup] }),
          ...(mine && { mine: true }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  )

export const upcomingOf = (themeGroup: string, from: string, limit: number) =>
  $api.queryOptions('get', '/api/v1/events', {
    params: { query: { themeGroup: [themeGroup], from, limit } },
  })

export const meetingsOf = (body: string, from: string, limit: number) =>
  $api.queryOptions('get', '/api/v1/events', {
    params: { query: { body: [body], from, limit } },
  })

export interface VersionedEvent {
  event: CalendarEvent
  etag: string
}

/** The event with the tag that a change of it must name. */
export const calendarEvent = (id: string) =>
  queryOptions({
    queryKey: ['get', '/api/v1/events/{id}', id],
    queryFn: async ({ signal }): Promise<VersionedEvent> => {
      const { data, response } = await api.GET('/api/v1/events/{id}', {
        params: { path: { id } },
        signal,
      })
      return versioned(data, response)
    },
  })

export function versioned(event: CalendarEvent | undefined, response: Response): VersionedEvent {
  return { event: answer(event), etag: etagOf(response) }
}

export const registrations = (id: string) =>
  $api.queryOptions('get', '/api/v1/events/{id}/registrations', {
    params: { path: { id }, query: { limit: 100 } },
  })

export const myCalendar = () => $api.queryOptions('get', '/api/v1/me/calendar')
