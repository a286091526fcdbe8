import { expect, test } from 'vitest'
import { weeksBefore } from './weeks'

test('a_period_goes_back_over_the_turn_of_the_year_and_over_summer_time', () => {
  expect(weeksBefore(4, '2026-01-20')).toBe('2025-12-23')
  expect(weeksBefore(12, '2026-11-23')).toBe('2026-08-31')
})
