import { expect, test } from 'vitest'
import { chosenFacets, isBrowsing, readSearchState, withFacet, withoutFacets } from './filters'

test('an_address_typed_by_hand_is_read_as_far_as_it_makes_sense', () => {
  expect(
    readSearchState({
      q: ' ',
      kind: ['method', 'x'],
      sort: 'odd',
      year: ['2020', 'y'],
      from: '-3',
    }),
  ).toEqual({
    kind: ['method'],
    year: ['2020'],
  })
})

test('a_changed_filter_begins_at_the_first_page', () => {
  const state = { q: 'a', cursor: 'c', from: 20, outcome: ['negative' as const] }
  expect(withFacet(state, 'topic', 'tobak', true)).toEqual({
    q: 'a',
    outcome: ['negative'],
    topic: ['tobak'],
  })
})

test('the_last_value_taken_away_leaves_no_trace', () => {
  expect(withFacet({ outcome: ['negative'] }, 'outcome', 'negative', false)).toEqual({})
})

test('clearing_the_filters_keeps_the_words', () => {
  expect(withoutFacets({ q: 'a', sort: 'title', year: ['2020'] })).toEqual({
    q: 'a',
    sort: 'title',
  })
})

test('only_the_bare_page_is_browsing', () => {
  expect(isBrowsing({ sort: 'title' })).toBe(true)
  expect(isBrowsing({ cursor: 'c' })).toBe(false)
  expect(isBrowsing({ kind: ['method'] })).toBe(false)
})

test('chosen_filters_come_in_the_order_of_the_groups', () => {
  expect(chosenFacets({ year: ['2020'], kind: ['method'] })).toEqual([
    { name: 'kind', value: 'method' },
    { name: 'year', value: '2020' },
  ])
})
