import { expect, test } from 'vitest'
import { checkAnswer as answer, check } from '../../testsupport/checks'
import { placesOf } from './ComparisonPlot'
import { compared } from './comparison'

test('checks_stand_oldest_first_and_criteria_as_the_newest_has_them', () => {
  const { checks, criteria } = compared([
    check('2026-03-01', [answer('b', 'met', { label: 'B nu' }), answer('c', 'partly')]),
    check('2025-03-01', [answer('a', 'not-met'), answer('b', 'partly', { label: 'B før' })]),
  ])
  expect(checks.map(({ heldOn }) => heldOn)).toEqual(['2025-03-01', '2026-03-01'])
  expect(criteria).toEqual([
    { id: 'b', label: 'B nu', said: ['partly', 'met'] },
    { id: 'c', label: 'c', said: [undefined, 'partly'] },
    { id: 'a', label: 'a', said: ['not-met', undefined] },
  ])
})

test('marks_of_nearby_days_do_not_lie_upon_each_other', () => {
  const days = ['2025-01-01', '2026-10-01', '2026-10-02', '2026-10-03']
  const places = placesOf(days.map((day) => new Date(day)))
  const gaps = places.slice(1).map((place, at) => place - (places[at] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20)
  expect(placesOf([])).toEqual([])
})

test('drafts_and_what_was_corrected_are_not_compared', () => {
  const { checks } = compared([
    check('2026-05-01', [], { status: 'draft' }),
    check('2026-03-01', [answer('a', 'met')], { corrects: '2026-02-01' }),
    check('2026-02-01', [answer('a', 'partly')], { correctedBy: '2026-03-01' }),
  ])
  expect(checks.map(({ heldOn }) => heldOn)).toEqual(['2026-03-01'])
})
