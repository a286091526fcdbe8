import { expect, test } from 'vitest'
import { periodOf, readBriefSearch, searchFor, sinceOf } from './period'

test('a_fortnight_crosses_the_turn_of_the_year', () => {
  expect(sinceOf('fortnight', '2027-01-04')).toBe('2026-12-21')
})

test('a_month_before_the_last_of_may_is_the_last_of_april', () => {
  expect(sinceOf('month', '2026-05-31')).toBe('2026-04-30')
})

test('a_quarter_before_the_last_of_may_is_the_last_of_february_even_in_a_leap_year', () => {
  expect(sinceOf('quarter', '2028-05-31')).toBe('2028-02-29')
})

test('the_address_names_every_period_but_the_usual_one_and_forgives_what_is_typed_by_hand', () => {
  expect(searchFor('fortnight')).toEqual({})
  expect(periodOf(readBriefSearch({ ...searchFor('quarter') }))).toBe('quarter')
  expect(periodOf(readBriefSearch({ periode: 'i går' }))).toBe('fortnight')
})
