import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlaceSuggestion } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { KindLabel } from '../../ui/KindLabel'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { ReasonDialog } from '../../ui/ReasonDialog'
import type { SuggestionPlace } from './place'
import { TakeUp } from './TakeUp'
import { useAnswer } from './useAnswer'

interface SuggestionCardProps {
  place: SuggestionPlace
  suggestion: PlaceSuggestion
  onDone: (text: string) => void
}

/** An item from elsewhere, and why it may be of use here. */
export function SuggestionCard({ place, suggestion, onDone }: SuggestionCardProps) {
  const { t } = useTranslation()
  const answer = useAnswer(place, suggestion)
  const { item, reasons, allowed } = suggestion
  const from = [item.themeGroup?.name, item.municipality?.name].filter(Boolean).join(', ')
  return (
    <li className="suggestion">
      <p className="k-card__top">
        <KindLabel kind={item.kind} />
        {item.outcome && <OutcomeLabel outcome={item.outcome} />}
      </p>
      <h3 className="suggestion__title">
        <Link to="/viden/$id" params={{ id: item.id }}>
          {item.title}
        </Link>
      </h3>
      {from && <p className="suggestion__from">{t('suggestions.from', { name: from })}</p>}
      <p className="suggestion__text">{item.summary}</p>
      <div className="suggestion__why">
        <p className="suggestion__because">
          <Icon name="path" />
          {t('suggestions.because')}
        </p>
        <ul>
          {reasons.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
      </div>
      {allowed.length > 0 && (
        <div className="actions">
          <TakeUp place={place} suggestion={suggestion} onDone={onDone} />
          <ReasonDialog
            button={t('suggestions.dismiss')}
            about={item.title}
            look="secondary"
            heading={t('suggestions.dismissHeading', { name: place.name })}
            text={t('suggestions.dismissText')}
            confirm={t('suggestions.dismissConfirm')}
            reason={{ label: t('suggestions.dismissReason') }}
            onConfirm={async (note) => {
              await answer.mutateAsync({ status: 'dismissed', note: note || null })
              onDone(t('suggestions.dismissed', { title: item.title }))
            }}
          />
        </div>
      )}
    </li>
  )
}
