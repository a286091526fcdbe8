import { expect, test } from 'vitest'
import { examples } from './examples'
import { highlight } from './highlight'

test('nothing_of_any_example_is_lost_or_said_twice', () => {
  const files = Object.values(examples).flatMap((example) => Object.values(example))
  expect(files.length).toBeGreaterThan(10)
  for (const { text, grammar } of files) {
    const said = highlight(text, grammar).map((piece) => piece.text)
    expect(said.join('')).toBe(text)
  }
})

test('an_address_in_a_string_is_no_comment', () => {
  expect(highlight("const a = 'https://b' // c", 'script').map(({ look }) => look)).toEqual([
    'keyword',
    null,
    'string',
    null,
    'comment',
  ])
})
