import { useTranslation } from 'react-i18next'
import type { GoalStatus } from '../../api/types'

export function GoalState({ status }: { status: GoalStatus }) {
  const { t } = useTranslation()
  return (
    <span className={`goal-state goal-state--${status}`}>{t(`strategy.goalStatus.${status}`)}</span>
  )
}
