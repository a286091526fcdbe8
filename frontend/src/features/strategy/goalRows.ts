import type { TFunction } from 'i18next'
import type { Goal } from '../../api/types'
import { nameOfOwner } from './owner'

/** The dashboard as a table for a spreadsheet. */
export function goalRows(goals: Goal[], t: TFunction): string[][] {
  return [
    [
      t('strategy.kind.goal'),
      t('strategy.owner'),
      t('strategy.field.due'),
      t('strategy.field.status'),
      t('strategy.overdue'),
      t('strategy.evidence'),
      t('strategy.field.indicator'),
      t('strategy.value'),
      t('strategy.field.target'),
      t('strategy.areas'),
    ],
    ...goals.map((goal) => [
      goal.text,
      goal.owner ? nameOfOwner(goal.owner, t) : '',
      goal.due ?? '',
      t(`strategy.goalStatus.${goal.status}`),
      goal.overdue ? t('strategy.overdue') : '',
      String(goal.evidence),
      goal.figure ? t(`strategy.indicator.${goal.figure.indicator}`) : '',
      goal.figure?.value == null ? '' : String(Math.round(goal.figure.value)),
      goal.figure?.target == null ? '' : String(goal.figure.target),
      goal.focusAreas.map(({ label }) => label).join(', '),
    ]),
  ]
}
