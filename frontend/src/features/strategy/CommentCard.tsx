import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { CommentAnswer, StrategyComment } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { settled } from '../../lib/settled'
import { Choices } from '../../ui/Choices'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { TextField } from '../../ui/TextField'
import { nameOf } from './tree'
import { useAnswerComment, useDeleteComment } from './useStrategyChanges'

const answers = ['considered', 'accepted', 'declined'] as const satisfies readonly CommentAnswer[]

interface CommentCardProps {
  comment: StrategyComment
  /** What the element says by now. */
  now: string
  onDone: (text: string) => void
}

/** What a coordinator said, for whom, and what became of it. */
export function CommentCard({ comment, now, onDone }: CommentCardProps) {
  const { t } = useTranslation()
  const remove = useDeleteComment(comment)
  const day = (iso: string) => formatDate(iso, currentLanguage())
  return (
    <div className="strategy-comment">
      <p className="strategy-comment__by">
        <strong>{comment.by.name}</strong>
        {comment.municipality && <span>{comment.municipality.name}</span>}
        <time dateTime={comment.createdAt}>{day(comment.createdAt)}</time>
      </p>
      {comment.wording !== now && (
        <p className="muted">{t('strategy.saidAbout', { wording: comment.wording })}</p>
      )}
      <p className="strategy-comment__text">{comment.text}</p>
      {comment.answer ? (
        <div className="strategy-answer">
          <p>
            <strong>{t(`strategy.answer.${comment.answer}`)}</strong>
            {comment.answeredBy && ` · ${comment.answeredBy.name}`}
          </p>
          <p>{comment.answerText}</p>
        </div>
      ) : (
        <p className="muted">{t('strategy.waiting')}</p>
      )}
      {comment.answerable && <Answer comment={comment} onDone={onDone} />}
      {comment.deletable && (
        <ReasonDialog
          button={t('strategy.takeBackComment')}
          about={nameOf(comment)}
          look="quiet"
          heading={t('strategy.takeBackComment')}
          text={t('strategy.takeBackCommentText')}
          confirm={t('strategy.takeBackComment')}
          onConfirm={async () => {
            await remove.mutateAsync()
            onDone(t('strategy.commentTakenBack'))
          }}
        />
      )}
    </div>
  )
}

function Answer({ comment, onDone }: Omit<CommentCardProps, 'now'>) {
  const { t } = useTranslation()
  const [given, setGiven] = useState<CommentAnswer | null>(comment.answer)
  const [text, setText] = useState(comment.answerText ?? '')
  const [tried, setTried] = useState(false)
  const change = useAnswerComment(comment)
  const faults = faultsAt(change.error)

  async function submit() {
    setTried(true)
    if (!given || !text.trim()) return false
    const done = await settled(change.mutateAsync({ answer: given, text: text.trim() }))
    if (done) onDone(t('strategy.answered'))
    return done
  }

  return (
    <FormDialog
      button={t(comment.answer ? 'strategy.answerAgain' : 'strategy.giveAnswer')}
      about={nameOf(comment)}
      heading={t('strategy.giveAnswer')}
      confirm={t('strategy.sendAnswer')}
      pending={change.isPending}
      onSubmit={submit}
    >
      <blockquote className="strategy-quote">{comment.text}</blockquote>
      <Choices
        id="answer"
        legend={t('strategy.answerLegend')}
        type="radio"
        required
        chosen={given ? [given] : []}
        choices={answers.map((value) => ({ value, label: t(`strategy.answer.${value}`) }))}
        fault={tried && !given ? t('strategy.answerMissing') : faults.answer}
        onChange={setGiven}
      />
      <TextField
        id="answer-text"
        label={t('strategy.answerText')}
        rows={4}
        maxLength={2000}
        required
        value={text}
        fault={tried && !text.trim() ? t('strategy.textMissing') : faults.text}
        onChange={setText}
      />
      <FormProblem error={change.error} />
    </FormDialog>
  )
}
