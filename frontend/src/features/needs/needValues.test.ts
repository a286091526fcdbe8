import { expect, test } from 'vitest'
import { draftOf, emptyNeed } from './needValues'

test('what is left empty is not said', () => {
  expect(draftOf({ ...emptyNeed, question: ' Hvem ved det? ', details: ' ' })).toEqual({
    question: 'Hvem ved det?',
    details: null,
    topics: [],
    focusAreas: [],
    themeGroup: null,
  })
})
