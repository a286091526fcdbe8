import { useTranslation } from 'react-i18next'
import type { JourneyEdge, JourneyNode } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import type { Waypoint } from './waypoints'

const day = (iso: string) => formatDate(iso, currentLanguage())

interface AnswerStoryProps {
  asked: JourneyNode
  answer: JourneyEdge
  before: Waypoint | undefined
}

/** A question, and how it is answered. */
export function AnswerStory({ asked, answer, before }: AnswerStoryProps) {
  const { t } = useTranslation()
  return (
    <>
      {asked.at && <p>{t('journey.askedOn', { date: day(asked.at) })}</p>}
      <p>
        {t('journey.namedOn', { name: before?.node.name ?? '', date: day(answer.at) })}
        {answer.by && ` ${t('journey.by', { name: answer.by.name })}`}
      </p>
      {answer.note && <blockquote className="stop-story__words">{answer.note}</blockquote>}
      {answer.until && (
        <p>
          <strong>{t('journey.answered')}</strong> {day(answer.until)}
        </p>
      )}
    </>
  )
}
