import { expect, test } from 'vitest'
import { listOf, listWithin, parseSearch, stringifySearch, textOf } from './searchParams'

test('several_values_are_the_same_name_several_times', () => {
  expect(stringifySearch({ q: 'æbler', kind: ['method', 'result'] })).toBe(
    '?q=%C3%A6bler&kind=method&kind=result',
  )
})

test('what_is_empty_is_left_out_of_the_address', () => {
  expect(stringifySearch({ q: '', sort: undefined, kind: [] })).toBe('')
})

test('an_address_survives_the_way_there_and_back', () => {
  const values = { q: '100 % & mere', topic: ['a', 'b'] }
  expect(parseSearch(stringifySearch(values))).toEqual(values)
})

test('values_outside_a_closed_set_are_dropped', () => {
  expect(listWithin(['method', 'junk'], ['method', 'result'])).toEqual(['method'])
  expect(listWithin('junk', ['method'])).toBeUndefined()
})

test('one_value_and_many_read_alike', () => {
  expect(listOf('a')).toEqual(['a'])
  expect(listOf(['a', 'a', 'b'])).toEqual(['a', 'b'])
  expect(textOf(['first', 'second'])).toBe('first')
  expect(textOf('  ')).toBeUndefined()
})
