import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comment } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { DemoBadge } from '../../ui/DemoBadge'
import { Icon } from '../../ui/Icon'
import { LinkedText } from '../../ui/LinkedText'
import { CommentActions } from './CommentActions'
import { CommentForm } from './CommentForm'
import { useChangeComment } from './useComments'

interface CommentBoxProps {
  comment: Comment
  /** What can be done besides, such as answering. */
  children?: ReactNode
}

export function CommentBox({ comment, children }: CommentBoxProps) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState(false)
  const change = useChangeComment(comment)

  if (comment.text === null) return <EmptyPlace comment={comment} />
  return (
    <article className={`comment${comment.status === 'hidden' ? ' comment--hidden' : ''}`}>
      <CommentHead comment={comment} />
      {comment.status === 'hidden' && (
        <p className="note">
          <Icon name="info" />
          <span>{t('comments.hiddenNote', { reason: comment.reason ?? '' })}</span>
        </p>
      )}
      {editing ? (
        <CommentForm
          name={`edit-${comment.id}`}
          label={t('comments.edit')}
          values={{ type: comment.type, text: comment.text }}
          send={change}
          button={t('comments.save')}
          onDone={() => setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <LinkedText text={comment.text} />
          <div className="comment__actions">
            {children}
            <CommentActions comment={comment} onEdit={() => setEditing(true)} />
          </div>
        </>
      )}
    </article>
  )
}

function CommentHead({ comment }: { comment: Comment }) {
  const { t } = useTranslation()
  const { author, type } = comment
  const workplace = [author?.title, author?.municipality?.name].filter(Boolean).join(', ')
  return (
    <header className="comment__head">
      {type && (
        <span className={`comment__type comment__type--${type}`}>
          {t(`comments.types.${type}`)}
        </span>
      )}
      <strong>{author?.name}</strong>
      {workplace && <span className="muted">{workplace}</span>}
      <span className="muted">
        <time dateTime={comment.createdAt}>{formatDate(comment.createdAt, currentLanguage())}</time>
        {comment.editedAt && ` · ${t('comments.edited')}`}
      </span>
      {comment.demo && <DemoBadge />}
    </header>
  )
}

function EmptyPlace({ comment }: { comment: Comment }) {
  const { t } = useTranslation()
  return (
    <p className="comment comment--empty muted">
      {t(`comments.removed.${comment.removedBy ?? 'author'}`)}
    </p>
  )
}
