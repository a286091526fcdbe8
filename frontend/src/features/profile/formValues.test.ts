import { expect, test } from 'vitest'
import { type ProfileValues, patchOf, sees } from './formValues'

const values: ProfileValues = {
  title: ' Konsulent ',
  department: '  ',
  phone: '',
  topics: ['rygestop'],
  about: '',
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  privacy: {
    phoneAudience: 'nobody',
    topicsAudience: 'members',
    aboutAudience: 'members',
    contactVia: 'direct',
    askable: true,
  },
}

test('what_is_left_empty_is_taken_away', () => {
  expect(patchOf(values)).toMatchObject({ title: 'Konsulent', department: null, phone: null })
})

test('a_group_sees_what_members_see_and_what_is_for_the_group', () => {
  expect(sees('members', 'members')).toBe(true)
  expect(sees('group', 'members')).toBe(true)
  expect(sees('group', 'group')).toBe(true)
  expect(sees('members', 'group')).toBe(false)
  expect(sees('group', 'nobody')).toBe(false)
})
