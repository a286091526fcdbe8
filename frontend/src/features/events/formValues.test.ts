import { expect, test } from 'vitest'
import { draftOf, emptyValues, faultsByField, missingIn } from './formValues'

const filled = {
  ...emptyValues,
  title: ' Møde ',
  date: '2026-10-25',
  from: '01:00',
  to: '09:30',
  themeGroups: ['tobak-og-nikotin'],
}

test('times_are_those_of_the_clocks_where_it_takes_place', () => {
  expect(draftOf(filled)).toMatchObject({
    title: 'Møde',
    startsAt: '2026-10-25T01:00:00+02:00',
    endsAt: '2026-10-25T09:30:00+01:00',
    seats: 0,
    registrationDeadline: null,
  })
})

test('lines_that_were_left_empty_are_not_sent', () => {
  const draft = draftOf({
    ...filled,
    programme: [
      { time: '', title: ' ', speaker: '' },
      { time: '09:00', title: 'Kaffe', speaker: '' },
    ],
    contacts: [{ name: '', role: 'x', email: '', phone: '' }],
  })
  expect(draft.programme).toEqual([{ time: '09:00', title: 'Kaffe', speaker: null }])
  expect(draft.contacts).toEqual([])
})

test('a_link_of_a_meeting_that_became_physical_is_not_sent', () => {
  expect(draftOf({ ...filled, link: 'https://x.example' }).link).toBeNull()
})

test('what_is_missing_is_found_before_asking', () => {
  expect(missingIn(emptyValues).map(([field]) => field)).toEqual([
    'title',
    'date',
    'from',
    'to',
    'themeGroups',
  ])
  expect(missingIn({ ...filled, date: '2026-03-29', from: '02:30' })).toEqual([
    ['from', 'noSuchTime'],
  ])
})

test('a_fault_of_the_service_finds_its_field', () => {
  const fault = (pointer: string) => ({ pointer, parameter: null, code: 'x', detail: 'Nej.' })
  expect(
    faultsByField([
      fault('/endsAt'),
      fault('/programme/0/time'),
      fault('/themeGroups/1'),
      fault('/x'),
    ]),
  ).toEqual({ to: 'Nej.', 'programme-0-time': 'Nej.', themeGroups: 'Nej.', '': 'Nej.' })
})
