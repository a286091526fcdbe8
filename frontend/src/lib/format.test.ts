import { expect, test } from 'vitest'
import { formatDate, formatNumber } from './format'

test('numbers_are_grouped_as_the_reader_expects', () => {
  expect(formatNumber(623404, 'da')).toBe('623.404')
  expect(formatNumber(623404, 'en')).toBe('623,404')
})

test('a_moment_late_in_the_evening_is_the_next_day_in_denmark', () => {
  expect(formatDate('2026-06-30T22:30:00Z', 'da')).toBe('1. juli 2026')
})
