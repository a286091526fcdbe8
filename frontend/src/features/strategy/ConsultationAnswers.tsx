import { useTranslation } from 'react-i18next'
import type { ConsultationOverview, Strategy } from '../../api/types'
import { ShowMore } from '../../ui/ShowMore'
import { CommentCard } from './CommentCard'
import { useComments } from './useComments'

interface ConsultationAnswersProps {
  strategy: Strategy
  overview: ConsultationOverview
  onDone: (text: string) => void
}

/** What was said, element by element, each with room for an answer. */
export function ConsultationAnswers({
  strategy: shown,
  overview,
  onDone,
}: ConsultationAnswersProps) {
  const { t } = useTranslation()
  const comments = useComments(shown.id, true)
  return (
    <>
      {overview.elements.map((feedback) => (
        <section
          key={feedback.element}
          className="consultation-element"
          aria-labelledby={`said-${feedback.element}`}
        >
          <p className="muted">{t(`strategy.kind.${feedback.kind}`)}</p>
          <h2 id={`said-${feedback.element}`} lang={shown.language}>
            {feedback.text}
          </h2>
          <p className="consultation-element__sum">
            {(['waiting', 'considered', 'accepted', 'declined'] as const)
              .filter((what) => feedback[what] > 0)
              .map((what) => `${t(`strategy.sum.${what}`)}: ${feedback[what]}`)
              .join(' · ')}
          </p>
          <ul className="element-talk__list nobullet-list">
            {comments.of(feedback.element).map((comment) => (
              <li key={comment.id}>
                <CommentCard
                  key={comment.version}
                  comment={comment}
                  now={feedback.text}
                  onDone={onDone}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ShowMore more={comments.more} pending={comments.pending} onMore={comments.onMore} />
    </>
  )
}
