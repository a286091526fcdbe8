import { expect, test } from 'vitest'
import { daysOf, isMonth, monthAfter, weeksOf } from './months'

test('the_month_after_december_is_january', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2026-01', -1)).toBe('2025-12')
})

test('a_leap_february_has_29_days', () => {
  expect(daysOf('2028-02')).toHaveLength(29)
})

test('weeks_begin_on_monday', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(weeks.at(-1)?.[0]).toBe('2026-11-30')
  expect(weeks.flat().filter(Boolean)).toHaveLength(30)
})

test('only_months_are_months', () => {
  expect(isMonth('2026-11')).toBe(true)
  expect(isMonth('2026-13')).toBe(false)
  expect(isMonth(undefined)).toBe(false)
})
