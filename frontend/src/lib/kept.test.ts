// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { forget, isLike, keep, kept } from './kept'

const sample = { title: '', groups: [''], open: false }
const fits = (value: unknown) => isLike(value, sample)
const isSample = (value: unknown): value is typeof sample => fits(value)

test('what_was_kept_comes_back_until_it_is_forgotten', () => {
  keep('x', { title: 'Halvt', groups: [], open: true })
  expect(kept('x', isSample)).toEqual({ title: 'Halvt', groups: [], open: true })
  forget('x')
  expect(kept('x', isSample)).toBeNull()
})

test('what_an_older_client_kept_in_another_form_is_left_alone', () => {
  keep('x', { title: 'Halvt', groups: 'a' })
  expect(kept('x', isSample)).toBeNull()
  sessionStorage.setItem('videnrul.kept.x', '{')
  expect(kept('x', isSample)).toBeNull()
})
