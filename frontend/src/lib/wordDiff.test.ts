import { expect, test } from 'vitest'
import { type DiffSegment, wordDiff } from './wordDiff'

const told = (segments: DiffSegment[]) =>
  segments
    .map(({ kind, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[kind])
    .join('')

test('a_word_exchanged_is_marked_and_the_rest_is_not', () => {
  expect(told(wordDiff('Vi gik hver mandag.', 'Vi gik hver tirsdag.'))).toBe(
    'Vi gik hver [-mandag][+tirsdag].',
  )
})

test('words_put_in_and_taken_out_are_each_marked', () => {
  expect(told(wordDiff('en to tre fire', 'nul en to fire'))).toBe('[+nul ]en to[- tre] fire')
})

test('equal_texts_have_no_mark', () => {
  expect(wordDiff('ens', 'ens')).toEqual([{ kind: 'same', text: 'ens' }])
})

test('all_from_nothing_and_nothing_from_all', () => {
  expect(told(wordDiff('', 'ny tekst'))).toBe('[+ny tekst]')
  expect(told(wordDiff('gammel tekst', ''))).toBe('[-gammel tekst]')
  expect(wordDiff('', '')).toEqual([])
})

test.each([
  ['a b c d', 'd c b a'],
  ['Æblet falder ikke langt fra stammen', 'Stammen står langt fra æblet, og falder ikke'],
  ['en\n\nto', 'en\nto'],
])('both_texts_can_be_read_out_of_the_marks: %s', (before, after) => {
  const segments = wordDiff(before, after)
  const without = (kind: string) =>
    segments.flatMap((one) => (one.kind === kind ? [] : [one.text])).join('')
  expect(without('added')).toBe(before)
  expect(without('removed')).toBe(after)
})

test('long_texts_with_nothing_in_common_are_answered_at_once', () => {
  const long = (word: string) => Array.from({ length: 12_000 }, (_, i) => `${word}${i}`).join(' ')
  const started = performance.now()
  expect(wordDiff(long('a'), long('b')).length).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(3_000)
})
