import { expect, test } from 'vitest'
import { segments } from './marks'

const texts = (text: string, marks: { start: number; end: number }[]) =>
  segments({ text, marks })
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('')

test('text_without_marks_is_one_segment', () => {
  expect(texts('rygestop', [])).toBe('rygestop')
})

test('a_part_of_a_compound_is_marked', () => {
  expect(texts('Nye rygestophold', [{ start: 4, end: 12 }])).toBe('Nye [rygestop]hold')
})

test('marks_out_of_order_and_overlapping_lose_no_letter', () => {
  expect(
    texts('abcdef', [
      { start: 3, end: 5 },
      { start: 1, end: 4 },
    ]),
  ).toBe('a[bcd][e]f')
})

test('a_mark_beyond_the_text_is_cut', () => {
  expect(
    texts('abc', [
      { start: 2, end: 99 },
      { start: 50, end: 60 },
    ]),
  ).toBe('ab[c]')
})
