import { expect, test } from 'vitest'
import { formFields } from './fields'
import { emptyValues } from './formValues'
import { missingIn, progressOf, stepOf } from './steps'

const begun = { ...emptyValues, kind: 'experience' as const, title: 'T' }

test('every_field_is_filled_in_on_a_step', () => {
  expect(formFields.filter(({ id }) => stepOf(id) === undefined)).toEqual([])
})

test('an_outcome_is_asked_of_an_experience_but_not_of_material', () => {
  const written = { ...begun, summary: 'S' }
  expect(missingIn(written)).toEqual(['outcome'])
  expect(missingIn({ ...written, kind: 'material' })).toEqual([])
  expect(progressOf({ ...written, kind: 'material' }).open).not.toContain('outcome')
})

test('an_empty_form_lacks_what_it_takes_and_counts_nothing', () => {
  expect(missingIn(emptyValues)).toEqual(['kind', 'title', 'summary'])
  expect(progressOf(emptyValues).filled).toEqual([])
})

test('few_things_are_enough_to_send_in', () => {
  const { filled, enough } = progressOf({ ...begun, summary: 'S', outcome: 'negative' })
  expect(filled).toEqual(['title', 'summary', 'outcome'])
  expect(enough).toBe(true)
})

test('a_contact_by_role_is_a_contact', () => {
  const byRole = { ...begun, contact: { ...begun.contact, by: 'group-chair' as const } }
  expect(progressOf(byRole).filled).toContain('contact')
})
