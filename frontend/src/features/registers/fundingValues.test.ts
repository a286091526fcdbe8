import { expect, test } from 'vitest'
import { draftOf, noFunding } from './fundingValues'

const empty = noFunding('2026-11-23')

test('an_amount_is_read_as_people_write_it_and_what_is_no_number_is_left_to_the_service_to_refuse', () => {
  expect(draftOf(empty).amount).toBeNull()
  expect(draftOf({ ...empty, amount: ' 250.000 kr. ' }).amount).toBe(250_000)
  expect(draftOf({ ...empty, amount: '1 500 000' }).amount).toBe(1_500_000)
  expect(draftOf({ ...empty, amount: 'mange' }).amount).toBe(0)
})

test('an_item_is_named_by_its_number_or_by_its_address', () => {
  const items = 'k7m3x9qdt\n\n https://viden.example.dk/viden/abc123?fra=mail \n'
  expect(draftOf({ ...empty, items }).items).toEqual(['k7m3x9qdt', 'abc123'])
})

test('what_is_left_empty_is_not_sent_as_text', () => {
  expect(draftOf({ ...empty, note: '  ', partners: ' Region  Syd \n\n' })).toMatchObject({
    note: null,
    deadline: null,
    partners: ['Region Syd'],
    statusOn: '2026-11-23',
  })
})
