import { expect, test } from 'vitest'
import { localParts, withOffset } from './zonedTime'

test.each([
  ['2026-07-01T09:00', 'Europe/Copenhagen', '2026-07-01T09:00:00+02:00'],
  ['2026-10-25T09:00', 'Europe/Copenhagen', '2026-10-25T09:00:00+01:00'],
  ['2026-10-24T23:30', 'Europe/Copenhagen', '2026-10-24T23:30:00+02:00'],
  ['2026-03-29T03:00', 'Europe/Copenhagen', '2026-03-29T03:00:00+02:00'],
  ['2026-01-01T12:00', 'America/New_York', '2026-01-01T12:00:00-05:00'],
  ['2026-01-01T12:00', 'Asia/Kathmandu', '2026-01-01T12:00:00+05:45'],
])('%s in %s is %s', (local, zone, expected) => {
  expect(withOffset(local, zone)).toBe(expected)
})

test('an_hour_that_comes_twice_is_the_first_one', () => {
  expect(withOffset('2026-10-25T02:30', 'Europe/Copenhagen')).toBe('2026-10-25T02:30:00+02:00')
})

test('an_hour_that_is_left_out_does_not_exist', () => {
  expect(withOffset('2026-03-29T02:30', 'Europe/Copenhagen')).toBeNull()
})

test('what_is_no_time_is_none', () => {
  expect(withOffset('2026-13-01T09:00', 'Europe/Copenhagen')).toBeNull()
  expect(withOffset('T09:00', 'Europe/Copenhagen')).toBeNull()
})

test('an_answer_reads_as_it_was_meant', () => {
  expect(localParts('2026-10-25T09:00:00+01:00')).toEqual({ date: '2026-10-25', time: '09:00' })
})
