import { expect, test } from 'vitest'
import { draft } from '../../../testsupport/samples'
import { emptyValues, patchOf, valuesOf } from './formValues'

test('an_item_opened_and_saved_unchanged_says_the_same', () => {
  const item = {
    ...draft,
    whatDidNot: 'Tilmeldingen',
    year: 2024,
    topics: [{ id: 'tobak', label: 'Tobak' }],
    preventionPackages: [{ id: 'tobak', label: 'Tobak', level: 'basic' as const }],
    contact: { by: 'person' as const, name: null, role: 'Rådgiver', email: null, phone: null },
    authors: [{ name: 'Kari', memberId: 'm1' }],
    kleNumber: '29.09',
  }
  expect(patchOf(valuesOf(item))).toMatchObject({
    title: item.title,
    outcome: 'mixed',
    whatDidNot: 'Tilmeldingen',
    whatWorked: null,
    year: 2024,
    topics: ['tobak'],
    preventionPackages: [{ id: 'tobak', level: 'basic' }],
    contact: { by: 'person', name: null, role: 'Rådgiver', email: null, phone: null },
    authors: [{ name: 'Kari', memberId: 'm1' }],
    kleNumber: '29.09',
    story: null,
  })
})

test('an_outcome_is_not_sent_for_a_kind_that_has_none', () => {
  expect(patchOf({ ...emptyValues, kind: 'material', outcome: 'negative' }).outcome).toBeNull()
})

test('a_contact_by_role_names_no_person', () => {
  const contact = { ...emptyValues.contact, by: 'group-chair' as const, name: 'Kari' }
  expect(patchOf({ ...emptyValues, contact }).contact).toEqual({
    by: 'group-chair',
    name: null,
    role: null,
    email: null,
    phone: null,
  })
})
