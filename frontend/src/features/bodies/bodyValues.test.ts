import { expect, test } from 'vitest'
import { aBody } from '../../testsupport/bodies'
import { draftOf, noBody, valuesOf } from './bodyValues'

test('what_was_left_empty_is_sent_as_nothing', () => {
  expect(draftOf({ ...noBody, name: ' Bestyrelsen ', purpose: 'Leder ' })).toEqual({
    name: 'Bestyrelsen',
    type: 'leader-network',
    purpose: 'Leder',
    meetingRhythm: null,
    focusAreas: [],
    visibility: 'group',
    endedOn: null,
  })
})

test('a_body_goes_through_the_form_unchanged', () => {
  expect(draftOf(valuesOf(aBody))).toEqual({
    name: aBody.name,
    type: aBody.type,
    purpose: aBody.purpose,
    meetingRhythm: aBody.meetingRhythm,
    focusAreas: ['lighed-i-sundhed'],
    visibility: aBody.visibility,
    endedOn: null,
  })
})
