import { expect, test } from 'vitest'
import { withLinks } from './links'

test('a_text_without_addresses_is_one_part', () => {
  expect(withLinks('Hej\nmed dig')).toEqual([{ text: 'Hej\nmed dig' }])
})

test('an_address_ends_before_the_full_stop_of_its_sentence', () => {
  expect(withLinks('Se https://example.org/a?b=c. Eller (https://example.org/x).')).toEqual([
    { text: 'Se ' },
    { text: 'https://example.org/a?b=c', href: 'https://example.org/a?b=c' },
    { text: '. Eller (' },
    { text: 'https://example.org/x', href: 'https://example.org/x' },
    { text: ').' },
  ])
})

test('a_bracket_that_belongs_to_the_address_stays_in_it', () => {
  expect(withLinks('https://example.org/wiki/Rul_(viden)')).toEqual([
    { text: 'https://example.org/wiki/Rul_(viden)', href: 'https://example.org/wiki/Rul_(viden)' },
  ])
})

test('nothing_but_the_web_becomes_a_link', () => {
  expect(withLinks('javascript:alert(1) data:text/html,x')).toHaveLength(1)
})
