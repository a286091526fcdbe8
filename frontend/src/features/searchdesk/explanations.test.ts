import { expect, test } from 'vitest'
import type { FoundWord } from '../../api/types'
import { wordsOf } from './explanations'

test('a_word_stands_once_with_every_text_that_has_it', () => {
  const title: FoundWord = { word: 'støj', how: 'synonym', found: 'larm', field: 'title' }
  const body: FoundWord = { word: 'støj', how: 'as-written', found: 'støj', field: 'body' }
  const other: FoundWord = { word: 'skole', how: 'topic', found: 'Skole', field: 'topics' }
  expect(wordsOf({ score: 1, words: [title, other, body] })).toEqual([
    { word: 'støj', reasons: [title, body] },
    { word: 'skole', reasons: [other] },
  ])
})
