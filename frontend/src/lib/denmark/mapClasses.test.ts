import { expect, test } from 'vitest'
import { mapClasses, toneOf } from './mapClasses'

test('none_is_always_a_class_of_its_own', () => {
  expect(mapClasses(0)[0]).toEqual({ from: 0, to: 0, tone: 0 })
})

test.each([1, 2, 3, 4, 5, 9, 13, 240])('every_count_up_to_%i_has_exactly_one_class', (most) => {
  const classes = mapClasses(most)
  for (let value = 0; value <= most; value += 1) {
    expect(classes.filter(({ from, to }) => value >= from && value <= to)).toHaveLength(1)
  }
  expect(classes.length).toBeLessThanOrEqual(5)
})

test('more_is_never_drawn_lighter', () => {
  const classes = mapClasses(17)
  const tones = Array.from({ length: 18 }, (_, value) => toneOf(value, classes))
  expect(tones).toEqual([...tones].sort((a, b) => a - b))
})
