import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlaceSuggestion } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { KindLabel } from '../../ui/KindLabel'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { AnswerSuggestion } from './AnswerSuggestion'
import type { SuggestionPlace } from './place'

interface SuggestionCardProps {
  place: SuggestionPlace
  suggestion: PlaceSuggestion
  onDone: (text: string) => void
}

/** An item from elsewhere, and why it may be of use here. */
export function SuggestionCard({ place, suggestion, onDone }: SuggestionCardProps) {
  const { t } = useTranslation()
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
          <AnswerSuggestion
            place={place}
            suggestion={suggestion}
            title={item.title}
            onDone={onDone}
          />
        </div>
      )}
    </li>
  )
}
