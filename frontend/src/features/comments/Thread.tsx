import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommentThread } from '../../api/types'
import { Button } from '../../ui/Button'
import { CommentBox } from './CommentBox'
import { CommentForm } from './CommentForm'
import { allAnswers } from './queries'
import { useSay } from './useComments'

const emptyAnswer = { type: null, text: '' }

export function Thread({ item, thread }: { item: string; thread: CommentThread }) {
  const { t } = useTranslation()
  const { comment } = thread
  const [answering, setAnswering] = useState(false)
  const [all, setAll] = useState(false)
  const more = useQuery(allAnswers(comment.id, all))
  const say = useSay(item, comment.id)
  const answers = more.data?.items ?? thread.answers
  const left = thread.answersTotal - answers.length

  return (
    <li className="thread-of-talk">
      <CommentBox comment={comment}>
        {comment.allowed.includes('answer') && !answering && (
          <Button look="quiet" icon="speech" onClick={() => setAnswering(true)}>
            {t('comments.answer')}
          </Button>
        )}
      </CommentBox>
      {answers.length > 0 && (
        <ol className="answers nobullet-list" aria-label={t('comments.answers')}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <CommentBox comment={answer} />
            </li>
          ))}
        </ol>
      )}
      {left > 0 && (
        <Button look="quiet" disabled={more.isFetching} onClick={() => setAll(true)}>
          {t('comments.moreAnswers', { count: left })}
        </Button>
      )}
      {answering && (
        <div className="answers">
          <CommentForm
            name={`answer-${comment.id}`}
            label={t('comments.yourAnswer')}
            values={emptyAnswer}
            send={say}
            button={t('comments.answer')}
            onDone={() => setAnswering(false)}
            onCancel={() => setAnswering(false)}
          />
        </div>
      )}
    </li>
  )
}
