import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ReviewTask } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { FreshnessLabel } from '../../ui/FreshnessLabel'
import { KindLabel, KindStamp } from '../../ui/KindLabel'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { ReviewActions } from './ReviewActions'

export function ReviewRow({ task }: { task: ReviewTask }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const { item, reason, since, due, by } = task
  const told =
    reason === 'submitted'
      ? t(by ? 'review.submittedBy' : 'review.submitted', {
          date: formatDate(since, language),
          by: by ?? '',
        })
      : t('review.dueSince', { date: formatDate(due ?? since, language) })
  return (
    <article className="review-row">
      <KindStamp kind={item.kind} />
      <div className="review-row__body">
        <p className="k-card__top">
          <KindLabel kind={item.kind} />
          {item.outcome && <OutcomeLabel outcome={item.outcome} />}
          {reason === 'review-due' ? (
            <FreshnessLabel freshness={item.freshness} />
          ) : (
            <span className="status">{t('review.is.submitted')}</span>
          )}
        </p>
        <h2 className="review-row__title">
          <Link to="/viden/$id" params={{ id: item.id }}>
            {item.title}
          </Link>
        </h2>
        <p className="muted">{[told, item.themeGroup?.name ?? t('review.noGroup')].join(' · ')}</p>
        {item.summary && <p className="review-row__summary">{item.summary}</p>}
        <ReviewActions task={task} />
      </div>
    </article>
  )
}
