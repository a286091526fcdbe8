import { expect, test } from 'vitest'
import type { GoalFigure, StrategySummary } from '../../api/types'
import { currentOf } from './current'
import { wayGone } from './figures'

const figure: GoalFigure = {
  indicator: 'published-items',
  value: 15,
  unit: 'items',
  target: 60,
  met: false,
  definition: { version: 1, text: '' },
  parts: [],
  source: '',
  countedAt: '2026-05-01T10:00:00Z',
}

const version = (id: string, from: string, status: StrategySummary['status']): StrategySummary => ({
  id,
  title: id,
  periodFrom: from,
  periodTo: `${from.slice(0, 4)}-12-31`,
  status,
  commentsUntil: null,
  adoptedOn: null,
  demo: false,
})

test('a_number_is_a_part_of_its_target_and_never_more_than_all', () => {
  expect(wayGone(figure)).toBe(0.25)
  expect(wayGone({ ...figure, value: 90 })).toBe(1)
})

test('a_time_that_is_twice_as_long_is_half_the_way', () => {
  expect(wayGone({ ...figure, indicator: 'time-to-practice', value: 120 })).toBe(0.5)
})

test('without_a_target_there_is_no_way', () => {
  expect(wayGone({ ...figure, target: null })).toBeNull()
  expect(wayGone({ ...figure, value: null })).toBeNull()
})

test('the_version_that_holds_today_is_shown_else_the_latest_that_was_adopted', () => {
  const all = [
    version('next', '2028-01-01', 'draft'),
    version('now', '2026-01-01', 'adopted'),
    version('before', '2024-01-01', 'adopted'),
  ]
  expect(currentOf(all, '2024-06-01')?.id).toBe('before')
  expect(currentOf(all, '2030-06-01')?.id).toBe('now')
  expect(currentOf(all.slice(0, 1), '2028-06-01')).toBeUndefined()
})
