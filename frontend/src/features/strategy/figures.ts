import type { TFunction } from 'i18next'
import type { GoalFigure } from '../../api/types'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'

/** How far a goal is, in a few words, for example 12 of 40. */
export function figureInWords(figure: GoalFigure, t: TFunction): string {
  if (figure.value === null) return t('strategy.nothingCounted')
  if (figure.indicator === 'milestone') {
    return t(figure.met ? 'strategy.milestoneMet' : 'strategy.milestoneOpen')
  }
  const value = t(`strategy.unit.${figure.unit}`, {
    count: Math.round(figure.value),
    value: formatNumber(Math.round(figure.value), currentLanguage()),
  })
  if (figure.target === null) return value
  const target = formatNumber(figure.target, currentLanguage())
  return t(figure.indicator === 'time-to-practice' ? 'strategy.atMost' : 'strategy.atLeast', {
    value,
    target,
  })
}

/** How much of the way is gone, between 0 and 1; none where there is no target or nothing to count. */
export function wayGone({ value, target, indicator }: GoalFigure): number | null {
  if (value === null || target === null || target === 0 || indicator === 'milestone') return null
  if (indicator === 'time-to-practice') return value === 0 ? 1 : Math.min(1, target / value)
  return Math.min(1, value / target)
}
