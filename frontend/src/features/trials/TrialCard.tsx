import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Trial } from '../../api/types'
import { DemoBadge } from '../../ui/DemoBadge'
import { Icon } from '../../ui/Icon'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { Adaptations } from './Adaptations'
import { TrialActions } from './TrialActions'
import { TrialContact } from './TrialContact'
import { TrialDays } from './TrialDays'
import { TrialHistory } from './TrialHistory'
import { TrialState } from './TrialState'

interface TrialCardProps {
  trial: Trial
  /** What the page does not say already. */
  named: 'item' | 'municipality'
  onDone: (text: string) => void
}

export function TrialCard({ trial, named, onDone }: TrialCardProps) {
  const { t } = useTranslation()
  return (
    <article className="trial" aria-labelledby={`trial-${trial.id}`}>
      <h3 className="trial__name" id={`trial-${trial.id}`}>
        {named === 'item' ? (
          <Link to="/viden/$id" params={{ id: trial.item.id }} hash="trials-heading">
            {trial.item.title}
          </Link>
        ) : (
          <Link to="/kommuner/$code" params={{ code: trial.municipality.code }}>
            {trial.municipality.name}
          </Link>
        )}
      </h3>
      <p className="trial__state">
        <TrialState status={trial.status} />
        {trial.outcome && <OutcomeLabel outcome={trial.outcome} />}
        {trial.demo && <DemoBadge />}
      </p>
      <TrialDays trial={trial} />
      {trial.waitingForResult && (
        <p className="trial__waiting">
          <Icon name="clock" />
          {t('trials.waiting')}
        </p>
      )}
      <Told label={t('trials.note')} text={trial.note} />
      <Adaptations adaptations={trial.adaptations} />
      <Told label={t('trials.whatHappened')} text={trial.whatHappened} />
      <Told label={t('trials.advice')} text={trial.advice} />
      {trial.wouldRecommend && (
        <p className="trial__recommend">{t(`trials.recommends.${trial.wouldRecommend}`)}</p>
      )}
      {trial.experience && (
        <p>
          {t('trials.toldIn')}{' '}
          <Link to="/viden/$id" params={{ id: trial.experience.id }}>
            {trial.experience.title}
          </Link>
        </p>
      )}
      {trial.contact && <TrialContact contact={trial.contact} />}
      {trial.full && <TrialHistory trial={trial} />}
      <TrialActions trial={trial} onDone={onDone} />
    </article>
  )
}

function Told({ label, text }: { label: string; text: string | null }) {
  if (!text) return null
  return (
    <div className="trial__told">
      <h4>{label}</h4>
      <p>{text}</p>
    </div>
  )
}
