import { expect, test } from 'vitest'
import type { Me } from '../../api/types'
import { answersFor, draftOf, type RollValues } from './rollValues'

const values: RollValues = {
  to: 'group',
  group: 'tobak',
  municipality: '0607',
  note: ' Fordi ',
  takeUp: true,
}

const chair: Me = {
  signedIn: true,
  name: 'Kari',
  email: null,
  memberId: null,
  roles: [
    {
      role: 'chair',
      municipality: null,
      region: null,
      themeGroup: { slug: 'tobak', name: 'Tobak' },
    },
  ],
  scopes: [],
  nextStep: null,
}

test('only_the_chosen_target_is_sent', () => {
  expect(draftOf(values, false)).toEqual({
    to: { themeGroup: 'tobak' },
    note: 'Fordi',
    direction: 'push',
  })
  expect(draftOf({ ...values, to: 'municipality' }, true)).toEqual({
    to: { municipality: '0607' },
    note: 'Fordi',
    direction: 'pull',
  })
})

test('a_chair_answers_for_their_own_group_alone', () => {
  expect(answersFor(chair, values)).toBe(true)
  expect(answersFor(chair, { ...values, group: 'natur' })).toBe(false)
  expect(answersFor(chair, { ...values, to: 'municipality' })).toBe(false)
  expect(answersFor(undefined, values)).toBe(false)
})
