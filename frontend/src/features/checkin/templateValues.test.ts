import { expect, test } from 'vitest'
import { draftOf, faultAt, moved, valuesOf, withNew } from './templateValues'

const words = { da: 'Penge', en: 'Money', sv: 'Pengar' }
const template = {
  number: 3,
  criteria: [
    { id: 'budget', label: words, help: words },
    { id: 'time', label: words, help: words },
  ],
  note: 'Sidste gang',
  madeBy: { id: null, name: 'Sofie', title: null, municipality: null },
  madeAt: '2026-01-01T10:00:00Z',
  newest: true,
}

test('criteria_keep_their_ids_and_new_ones_have_none', () => {
  const draft = draftOf(template, withNew(valuesOf(template), 'new-1'))
  expect(draft.basedOn).toBe(3)
  expect(draft.note).toBeNull()
  expect(draft.criteria.map((one) => one.id)).toEqual(['budget', 'time', undefined])
})

test('a_criterion_moves_and_stays_within_the_list', () => {
  const { criteria } = valuesOf(template)
  expect(moved(criteria, 1, 0).map(({ id }) => id)).toEqual(['time', 'budget'])
  expect(moved(criteria, 0, -1)).toBe(criteria)
})

test('a_fault_belongs_to_one_field_of_one_criterion', () => {
  const faults = [{ pointer: '/criteria/1/label/en', detail: 'Skal udfyldes.' }]
  expect(faultAt(faults, 1, 'label', 'en')).toBe('Skal udfyldes.')
  expect(faultAt(faults, 0, 'label', 'en')).toBeUndefined()
})
