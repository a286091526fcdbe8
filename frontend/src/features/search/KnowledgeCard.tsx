import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { KnowledgeItemSummary } from '../../api/types'
import { DemoBadge } from '../../ui/DemoBadge'
import { FreshnessLabel } from '../../ui/FreshnessLabel'
import { Highlighted } from '../../ui/Highlighted'
import { Icon } from '../../ui/Icon'
import { KindLabel, KindStamp } from '../../ui/KindLabel'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { Tags } from '../../ui/Tags'

interface KnowledgeCardProps {
  item: KnowledgeItemSummary
  headingLevel?: 'h2' | 'h3'
}

export function KnowledgeCard({ item, headingLevel: Heading = 'h3' }: KnowledgeCardProps) {
  const { t } = useTranslation()
  return (
    <article className="k-card">
      <KindStamp kind={item.kind} />
      <div className="k-card__body">
        <p className="k-card__top">
          <KindLabel kind={item.kind} />
          {item.outcome && <OutcomeLabel outcome={item.outcome} />}
          {item.status !== 'published' && (
            <span className="status">{t(`status.${item.status}`)}</span>
          )}
          {isDue(item) && <FreshnessLabel freshness={item.freshness} />}
          {item.demo && <DemoBadge />}
        </p>
        <Heading className="k-card__title">
          <Link to="/viden/$id" params={{ id: item.id }}>
            {item.highlight ? <Highlighted snippet={item.highlight.title} /> : item.title}
          </Link>
        </Heading>
        <p className="k-card__text">
          {item.highlight?.snippet.text ? (
            <Highlighted snippet={item.highlight.snippet} />
          ) : (
            item.summary
          )}
        </p>
        {item.highlight?.attachment && (
          <p className="k-card__attachment">
            <Icon name="sheet" />
            <span>
              {t('card.foundInAttachment')}{' '}
              <Link
                to="/viden/$id"
                params={{ id: item.id }}
                hash={`bilag-${item.highlight.attachment.id}`}
              >
                {item.highlight.attachment.title}
              </Link>
            </span>
          </p>
        )}
        {item.rolledHere && (
          <p className="k-card__rolled">
            <Icon name="path" />
            <span>
              {t('card.rolledHere', { name: item.rolledHere.by })} <q>{item.rolledHere.note}</q>
            </span>
          </p>
        )}
        <CardFacts item={item} />
        <Tags label={t('card.topics')} tags={item.topics} />
      </div>
    </article>
  )
}

/** Only what somebody should look at is said on a card; the rest would be noise. */
function isDue({ status, freshness }: KnowledgeItemSummary) {
  return status === 'published' && (freshness === 'review-due' || freshness === 'overdue')
}

function CardFacts({ item }: { item: KnowledgeItemSummary }) {
  const { t } = useTranslation()
  return (
    <dl className="facts-line">
      {item.municipality && (
        <div>
          <dt>
            <Icon name="place" />
            <span className="sr-only">{t('card.triedIn')}</span>
          </dt>
          <dd>{item.municipality.name}</dd>
        </div>
      )}
      {item.themeGroup && (
        <div>
          <dt>
            <Icon name="group" />
            <span className="sr-only">{t('card.group')}</span>
          </dt>
          <dd>{item.themeGroup.name}</dd>
        </div>
      )}
      {item.year && (
        <div>
          <dt>
            <Icon name="calendar" />
            <span className="sr-only">{t('card.year')}</span>
          </dt>
          <dd>{item.year}</dd>
        </div>
      )}
      {Boolean(item.trials) && (
        <div>
          <dt>
            <Icon name="check" />
            <span className="sr-only">{t('card.tried')}</span>
          </dt>
          <dd>{t('card.trials', { count: item.trials ?? 0 })}</dd>
        </div>
      )}
      {Boolean(item.comments) && (
        <div>
          <dt>
            <Icon name="speech" />
            <span className="sr-only">{t('card.said')}</span>
          </dt>
          <dd>{t('card.comments', { count: item.comments ?? 0 })}</dd>
        </div>
      )}
    </dl>
  )
}
