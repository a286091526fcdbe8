import { expect, test } from 'vitest'
import { da } from './da'
import { en } from './en'
import { sv } from './sv'

function paths(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([name, inner]) => paths(inner, `${at}.${name}`))
}

function texts(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return Object.values(value).flatMap(texts)
}

test.each([
  ['en', en],
  ['sv', sv],
])('%s_has_every_key_of_danish_and_no_other', (_, locale) => {
  expect(paths(locale)).toEqual(paths(da))
})

test.each([
  ['da', da],
  ['en', en],
  ['sv', sv],
])('%s_leaves_no_text_empty', (_, locale) => {
  expect(texts(locale)).not.toContain('')
})
