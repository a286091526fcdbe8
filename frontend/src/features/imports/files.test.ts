import { expect, test } from 'vitest'
import { mediaTypeOf } from './files'

test.each([
  ['viden.csv', 'text/csv'],
  ['VIDEN.CSV', 'text/csv'],
  ['viden.txt', 'text/csv'],
  ['viden.json', 'application/json'],
  ['viden.ndjson', 'application/x-ndjson'],
  ['viden.jsonl', 'application/x-ndjson'],
  ['viden.xlsx', null],
  ['viden', null],
])('%s_is_sent_as_%s', (name, type) => {
  expect(mediaTypeOf(name)).toBe(type)
})
