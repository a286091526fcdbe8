import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { Strategy, StrategyElement } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { GoalState } from './GoalState'
import { OwnerName } from './OwnerName'

/** A goal in the text of the strategy: what, who and when; members go on to how far it is. */
export function GoalLine({ goal, strategy }: { goal: StrategyElement; strategy: Strategy }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const followed = strategy.status !== 'draft' && strategy.status !== 'consultation'
  return (
    <>
      <p className="strategy-goal__text" lang={strategy.language}>
        {followed && holds(reader, 'member') ? (
          <Link to="/strategi/$id/maal/$goal" params={{ id: strategy.id, goal: goal.id }}>
            {goal.text}
          </Link>
        ) : (
          goal.text
        )}
      </p>
      <p className="strategy-goal__facts">
        {goal.status && followed && <GoalState status={goal.status} />}
        {goal.owner && (
          <span>
            {t('strategy.owner')}: <OwnerName owner={goal.owner} />
          </span>
        )}
        {goal.due && (
          <span>{t('strategy.dueOn', { day: formatDate(goal.due, currentLanguage()) })}</span>
        )}
        {goal.indicator && <span>{t(`strategy.indicator.${goal.indicator}`)}</span>}
      </p>
    </>
  )
}
