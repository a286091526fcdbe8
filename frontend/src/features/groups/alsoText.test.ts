import { expect, test } from 'vitest'
import { themeGroup } from '../../testsupport/groups'
import { alsoText } from './alsoText'
import { draftOfGroup, linesOf, valuesOfGroup } from './groupValues'

const bare = { ...themeGroup, groundRules: [], timeFrame: null, allowed: ['change'] }

test('the_lines_of_an_answer_become_ground_rules', () => {
  expect(alsoText(bare, 'rules')?.patch('- Vi deler\n\n  • Vi siger fra ')).toEqual({
    groundRules: ['Vi deler', 'Vi siger fra'],
  })
  expect(linesOf(' \n ')).toEqual([])
})

test('a_text_that_is_there_is_not_overwritten', () => {
  expect(alsoText({ ...bare, groundRules: ['Vores'] }, 'rules')).toBeNull()
  expect(alsoText({ ...bare, timeFrame: '2026' }, 'time-frame')).toBeNull()
  expect(alsoText({ ...bare, allowed: [] }, 'rules')).toBeNull()
  expect(alsoText(bare, 'purpose')).toBeNull()
})

test('what_is_empty_in_the_form_is_null_in_the_draft', () => {
  const values = { ...valuesOfGroup(themeGroup), goal: '  ', parent: '' }
  expect(draftOfGroup(values)).toMatchObject({ goal: null, parent: null, name: themeGroup.name })
})
