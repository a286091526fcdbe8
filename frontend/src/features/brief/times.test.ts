import { expect, test } from 'vitest'
import { leafOf, partOfDay, timeSince } from './times'

test('one_is_greeted_by_the_clock_of_denmark', () => {
  expect(partOfDay(new Date('2026-11-23T07:30:00Z'))).toBe('morning')
  expect(partOfDay(new Date('2026-07-23T08:30:00Z'))).toBe('day')
  expect(partOfDay(new Date('2026-11-22T23:30:00Z'))).toBe('evening')
})

test('a_meeting_in_nuuk_has_the_day_and_the_hour_of_nuuk', () => {
  const leaf = leafOf({ startsAt: '2026-11-24T21:00:00-02:00', timeZone: 'America/Nuuk' }, 'da')
  expect(leaf).toMatchObject({ day: '24', time: '21.00' })
})

test('what_lies_still_is_counted_in_days_then_months_then_years_and_never_backwards', () => {
  const now = new Date('2026-11-23T08:00:00Z')
  expect(timeSince('2026-11-24T09:00:00Z', now)).toEqual({ unit: 'days', count: 0 })
  expect(timeSince('2026-11-01T09:00:00Z', now)).toEqual({ unit: 'days', count: 21 })
  expect(timeSince('2026-05-20T09:00:00Z', now)).toEqual({ unit: 'months', count: 6 })
  expect(timeSince('2023-10-10T09:00:00Z', now)).toEqual({ unit: 'years', count: 3 })
})
