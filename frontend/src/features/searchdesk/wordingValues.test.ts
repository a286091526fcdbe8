import { expect, test } from 'vitest'
import { draftOf, linesOf, noWords } from './wordingValues'

test('a_line_is_a_word_and_a_comma_begins_another', () => {
  expect(linesOf(' støj \n\nlarm,  sonisk   forurening ;\n')).toEqual([
    'støj',
    'larm',
    'sonisk forurening',
  ])
})

test('what_words_would_find_one_way_is_not_sent_where_they_mean_the_same', () => {
  const values = { ...noWords, words: 'støj\nlarm', finds: 'ro', note: '  ' }
  expect(draftOf(values)).toEqual({
    direction: 'both-ways',
    words: ['støj', 'larm'],
    finds: [],
    topics: [],
    note: null,
  })
  expect(draftOf({ ...values, direction: 'one-way' }).finds).toEqual(['ro'])
})
