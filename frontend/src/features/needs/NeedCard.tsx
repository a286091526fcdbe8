import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Need } from '../../api/types'
import { DemoBadge } from '../../ui/DemoBadge'
import { Tags } from '../../ui/Tags'
import { NeedByline } from './NeedByline'
import { NeedState } from './NeedState'

interface NeedCardProps {
  need: Need
  headingLevel: 'h2' | 'h3'
}

export function NeedCard({ need, headingLevel: Heading }: NeedCardProps) {
  const { t } = useTranslation()
  return (
    <article className="need-card">
      <p className="need-card__top">
        <NeedState status={need.status} />
        {need.themeGroup && (
          <span className="muted">{t('needs.putTo', { name: need.themeGroup.name })}</span>
        )}
        {need.demo && <DemoBadge />}
      </p>
      <Heading className="need-card__title">
        <Link to="/efterlyst/$id" params={{ id: need.id }}>
          {need.question}
        </Link>
      </Heading>
      {need.details && <p className="need-card__details">{need.details}</p>}
      <Tags label={t('facts.topics')} tags={need.topics} />
      <p className="need-card__foot">
        <NeedByline person={need.asker} at={need.createdAt} />
        <span className={need.answers === 0 ? 'need-card__none' : 'need-card__answers'}>
          {t('needs.answerCount', { count: need.answers })}
        </span>
      </p>
    </article>
  )
}
