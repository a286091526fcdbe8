import { expect, test } from 'vitest'
import { draftOf, valuesOf } from './elementValues'

test('a_goal_has_one_owner_and_a_target_only_where_something_is_counted', () => {
  const values = {
    ...valuesOf(undefined),
    text: ' Viden ud ',
    ownerKind: 'label' as const,
    label: 'Temagrupperne',
    indicator: 'milestone' as const,
    target: '12,5',
    due: '2028-12-31',
  }
  expect(draftOf('goal', values)).toMatchObject({
    text: 'Viden ud',
    owner: { role: null, themeGroup: null, member: null, label: 'Temagrupperne' },
    target: null,
  })
  expect(draftOf('goal', { ...values, indicator: 'published-items' }).target).toBe(12.5)
})

test('what_belongs_to_goals_is_not_sent_for_others', () => {
  const values = { ...valuesOf(undefined), text: 'Mission', due: '2028-12-31', focusAreas: ['x'] }
  expect(draftOf('mission', values)).toMatchObject({ focusAreas: [], owner: null, due: null })
})
