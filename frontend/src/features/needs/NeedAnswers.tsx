import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Need, NeedAnswer } from '../../api/types'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { Icon } from '../../ui/Icon'
import { KindLabel } from '../../ui/KindLabel'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { NeedByline } from './NeedByline'
import { needAnswers } from './queries'
import { useSettleNeed, useTakeBackAnswer } from './useNeedChanges'

interface NeedAnswersProps {
  need: Need
  onDone: (text: string) => void
}

/** The items that answer a question; the one that was accepted first. */
export function NeedAnswers({ need, onDone }: NeedAnswersProps) {
  const { t } = useTranslation()
  const { data, error, isPending } = useQuery(needAnswers(need.id))
  const answers = [...(data?.items ?? [])].sort((a, b) => Number(b.accepted) - Number(a.accepted))
  return (
    <section className="need-answers" aria-labelledby="answers-heading">
      <h2 id="answers-heading">{t('needs.answers')}</h2>
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} />}
      {data && answers.length === 0 && <p className="muted">{t('needs.noAnswers')}</p>}
      <ul className="nobullet-list need-answers__list">
        {answers.map((one) => (
          <li key={one.id}>
            <Answer need={need} answer={one} onDone={onDone} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface AnswerProps extends NeedAnswersProps {
  answer: NeedAnswer
}

function Answer({ need, answer, onDone }: AnswerProps) {
  const { t } = useTranslation()
  const settle = useSettleNeed(need)
  const takeBack = useTakeBackAnswer(answer)
  const { item } = answer
  const mayAccept = need.allowed.includes('accept') && !answer.waiting
  return (
    <article className={`need-answer${answer.accepted ? ' need-answer--accepted' : ''}`}>
      <p className="k-card__top">
        {answer.accepted && (
          <span className="need-state need-state--answered">
            <Icon name="check" />
            {t('needs.accepted')}
          </span>
        )}
        {answer.waiting && <span className="status">{t('needs.waiting')}</span>}
        <KindLabel kind={item.kind} />
        {item.outcome && <OutcomeLabel outcome={item.outcome} />}
      </p>
      <h3 className="match__title">
        <Link to="/viden/$id" params={{ id: item.id }}>
          {item.title}
        </Link>
      </h3>
      {answer.note && <p className="need-answer__note">{answer.note}</p>}
      <p className="need-answer__by">
        <NeedByline person={answer.by} at={answer.at} />
      </p>
      {(mayAccept || answer.removable) && (
        <div className="actions">
          {mayAccept && (
            <Button
              icon="check"
              disabled={settle.isPending}
              onClick={() =>
                settle.mutate(
                  { status: 'answered', answer: answer.id },
                  { onSuccess: () => onDone(t('needs.acceptedDone')) },
                )
              }
            >
              {t('needs.accept')}
              <span className="sr-only">: {item.title}</span>
            </Button>
          )}
          {answer.removable && (
            <Button
              look="quiet"
              disabled={takeBack.isPending}
              onClick={() =>
                takeBack.mutate(undefined, { onSuccess: () => onDone(t('needs.answerRemoved')) })
              }
            >
              {t('needs.removeAnswer')}
              <span className="sr-only">: {item.title}</span>
            </Button>
          )}
        </div>
      )}
      <FormProblem error={settle.error ?? takeBack.error} />
    </article>
  )
}
