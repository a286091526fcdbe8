import { expect, test } from 'vitest'
import type { Roll, Trial } from '../../api/types'
import { type SheetData, short, textOf } from './sheetText'

const roll = (name: string, status: Roll['status']) => ({
  status,
  to: { themeGroup: { slug: name, name }, municipality: null },
})

const trial = (name: string, status: Trial['status']) => ({
  status,
  municipality: { code: '0607', name, slug: name },
})

const data: SheetData = {
  group: { name: 'Gang', purpose: 'Færre begynder.' },
  worked: [{ title: 'Gåture', summary: 'De gik.' }],
  didNot: null,
  uptake: [
    {
      item: { title: 'Gåture', summary: 'De gik.' },
      rolls: [roll('Natur', 'taken-up'), roll('Mad', 'declined'), roll('Søvn', 'sent')],
      trials: [trial('Fredericia', 'stopped')],
    },
    { item: { title: 'Sang', summary: 'De sang.' }, rolls: [], trials: [] },
  ],
  meetings: [],
  chairs: [],
}

test('only_what_was_taken_up_stands_there_also_where_it_was_stopped', () => {
  const text = textOf(
    data,
    (iso) => iso,
    (status) => status,
  )
  expect(text.uptake).toBe('Gåture: Natur, Fredericia (stopped)')
  expect(text.worked).toBe('Gåture\nDe gik.')
  expect(text.didNot).toBe('')
})

test('a_long_text_ends_after_a_sentence_or_else_a_word', () => {
  expect(short(`Det gik godt. ${'ord '.repeat(60)}`)).toBe('Det gik godt.')
  expect(short('ord '.repeat(60))).toBe(`${'ord '.repeat(40)}…`)
  expect(short('  få   ord ')).toBe('få ord')
})
