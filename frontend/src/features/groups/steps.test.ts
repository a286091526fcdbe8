import { expect, test } from 'vitest'
import { themeGroup } from '../../testsupport/groups'
import { stepsOf } from './steps'

const named = (group: Parameters<typeof stepsOf>[0]) => stepsOf(group).map(({ step }) => step)

test('only_the_steps_that_the_service_allows_are_offered', () => {
  expect(named({ ...themeGroup, status: 'proposed', allowed: [] })).toEqual([])
  expect(
    named({
      ...themeGroup,
      status: 'proposed',
      allowed: ['change-status:closed', 'change-status:planned'],
    }),
  ).toEqual(['approve', 'withdraw'])
})

test('the_same_target_is_another_step_from_another_place', () => {
  const allowed = ['change-status:active', 'change-status:closed']
  expect(named({ ...themeGroup, status: 'planned', allowed })).toEqual(['start', 'close'])
  expect(named({ ...themeGroup, status: 'paused', allowed })).toEqual(['resume', 'close'])
  expect(named({ ...themeGroup, status: 'closed', allowed })).toEqual(['reopen', 'amend'])
})
