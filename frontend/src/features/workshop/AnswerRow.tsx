import { useTranslation } from 'react-i18next'
import type { Workshop, WorkshopAnswer } from '../../api/types'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { usePlaceAnswer } from './useWorkshopChanges'

interface AnswerRowProps {
  answer: WorkshopAnswer
  workshop: Workshop
  /** What it may say the same as. */
  others: WorkshopAnswer[]
}

/** An answer, and for those who run the workshop where it stands. */
export function AnswerRow({ answer, workshop, others }: AnswerRowProps) {
  const { t } = useTranslation()
  const place = usePlaceAnswer(answer)
  const shown = answer.state === 'shown'
  return (
    <li className={`workshop-answer workshop-answer--${answer.state}`}>
      <p>
        {answer.text}
        {answer.table && <span className="muted"> · {answer.table}</span>}
        {!shown && <strong> · {t(`workshop.state.${answer.state}`)}</strong>}
      </p>
      {workshop.writable && (
        <div className="actions">
          <Button
            look="secondary"
            disabled={place.isPending}
            aria-label={t(shown ? 'workshop.hideOf' : 'workshop.showOf', { text: answer.text })}
            onClick={() => place.mutate({ state: shown ? 'hidden' : 'shown' })}
          >
            {t(shown ? 'workshop.hide' : 'workshop.show')}
          </Button>
          {workshop.themes.length > 0 && (
            <select
              className="form-select"
              aria-label={t('workshop.themeOf', { text: answer.text })}
              value={answer.theme ?? ''}
              disabled={place.isPending}
              onChange={(event) => place.mutate({ theme: event.target.value || null })}
            >
              <option value="">{t('workshop.noTheme')}</option>
              {workshop.themes.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
          {others.length > 0 && (
            <select
              className="form-select"
              aria-label={t('workshop.sameOf', { text: answer.text })}
              value={answer.duplicateOf ?? ''}
              disabled={place.isPending}
              onChange={(event) => place.mutate({ duplicateOf: event.target.value || null })}
            >
              <option value="">{t('workshop.notSame')}</option>
              {others.map(({ id, text }) => (
                <option key={id} value={id}>
                  {t('workshop.sameAs', { text: text.slice(0, 60) })}
                </option>
              ))}
            </select>
          )}
        </div>
      )}
      {place.error !== null && <ProblemNotice error={place.error} />}
    </li>
  )
}
