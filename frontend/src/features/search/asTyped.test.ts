import { expect, test } from 'vitest'
import { asTyped } from './asTyped'

test('only_words_that_were_put_right_are_taken_at_their_letters', () => {
  expect(asTyped('rygstop unge', 'rygestop unge')).toBe('"rygstop" unge')
  expect(asTyped('  sundehd  ', 'sundhed')).toBe('"sundehd"')
  expect(asTyped('"i byen" motoin -skole', '"i byen" motion -skole')).toBe(
    '"i byen" "motoin" -skole',
  )
})
