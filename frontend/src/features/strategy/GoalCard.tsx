import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Goal } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { FigureLine } from './FigureView'
import { GoalState } from './GoalState'
import { OwnerName } from './OwnerName'

/** A goal on the dashboard: what it lacks, how far it is, and who answers for it. */
export function GoalCard({ goal, language }: { goal: Goal; language: string }) {
  const { t } = useTranslation()
  const look = goal.overdue ? ' goal-card--overdue' : ''
  return (
    <article className={`goal-card${look}`} aria-labelledby={`goal-${goal.id}`}>
      <p className="goal-card__top">
        <GoalState status={goal.status} />
        {goal.overdue && (
          <span className="goal-flag goal-flag--overdue">{t('strategy.overdue')}</span>
        )}
        {goal.withoutEvidence && <span className="goal-flag">{t('strategy.withoutEvidence')}</span>}
      </p>
      <h2 className="goal-card__title" id={`goal-${goal.id}`} lang={language}>
        <Link to="/strategi/$id/maal/$goal" params={{ id: goal.strategy, goal: goal.id }}>
          {goal.text}
        </Link>
      </h2>
      <dl className="goal-card__facts">
        {goal.owner && (
          <div>
            <dt>{t('strategy.owner')}</dt>
            <dd>
              <OwnerName owner={goal.owner} />
            </dd>
          </div>
        )}
        {goal.due && (
          <div>
            <dt>{t('strategy.field.due')}</dt>
            <dd>{formatDate(goal.due, currentLanguage())}</dd>
          </div>
        )}
        <div>
          <dt>{t('strategy.evidence')}</dt>
          <dd>{t('strategy.evidenceCount', { count: goal.evidence })}</dd>
        </div>
        {goal.figure && (
          <div className="goal-card__figure">
            <dt>{t(`strategy.indicator.${goal.figure.indicator}`)}</dt>
            <dd>
              <FigureLine figure={goal.figure} />
            </dd>
          </div>
        )}
      </dl>
    </article>
  )
}
