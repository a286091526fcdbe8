import { expect, test } from 'vitest'
import { faultsByField } from './faults'

const fault = (pointer: string | null, detail: string) => ({
  pointer,
  parameter: null,
  code: 'x',
  detail,
})

test('a_fault_lands_at_the_field_its_pointer_names', () => {
  expect(
    faultsByField([
      fault('/title', 'For lang'),
      fault('/story/results', 'CPR'),
      fault('/topics/0', 'Ukendt'),
    ]),
  ).toEqual({
    title: 'For lang',
    'story-results': 'CPR',
    topics: 'Ukendt',
  })
})

test('two_faults_of_one_field_are_both_told', () => {
  expect(faultsByField([fault('/title', 'Ét.'), fault('/title', 'To.')])).toEqual({
    title: 'Ét. To.',
  })
})

test('a_fault_of_no_field_is_not_lost', () => {
  expect(faultsByField([fault(null, 'Noget andet'), fault('/unknown', 'Ukendt felt')])).toEqual({
    '': 'Noget andet Ukendt felt',
  })
})
