import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '../../ui/ReasonDialog'
import type { SuggestionPlace } from './place'
import { TakeUp } from './TakeUp'
import { type AnsweredSuggestion, useAnswer } from './useAnswer'

interface AnswerSuggestionProps {
  place: SuggestionPlace
  suggestion: AnsweredSuggestion
  title: string
  onDone: (text: string) => void
}

/** A yes with the reason for it, or a no that is remembered. */
export function AnswerSuggestion({ place, suggestion, title, onDone }: AnswerSuggestionProps) {
  const { t } = useTranslation()
  const answer = useAnswer(place, suggestion)
  return (
    <>
      <TakeUp place={place} suggestion={suggestion} title={title} onDone={onDone} />
      <ReasonDialog
        button={t('suggestions.dismiss')}
        about={title}
        look="secondary"
        heading={t('suggestions.dismissHeading', { name: place.name })}
        text={t('suggestions.dismissText')}
        confirm={t('suggestions.dismissConfirm')}
        reason={{ label: t('suggestions.dismissReason') }}
        onConfirm={async (note) => {
          await answer.mutateAsync({ status: 'dismissed', note: note || null })
          onDone(t('suggestions.dismissed', { title }))
        }}
      />
    </>
  )
}
