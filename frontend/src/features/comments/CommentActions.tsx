import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comment } from '../../api/types'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { TextField } from '../../ui/TextField'
import { useDeleteComment, useModerate } from './useComments'

/** What its author and the moderators can do with a comment. */
export function CommentActions({ comment, onEdit }: { comment: Comment; onEdit: () => void }) {
  const { t } = useTranslation()
  const moderate = useModerate(comment)
  const may = (what: Comment['allowed'][number]) => comment.allowed.includes(what)
  return (
    <>
      {may('change') && (
        <Button look="quiet" onClick={onEdit}>
          {t('comments.edit')}
        </Button>
      )}
      {may('delete') && <DeleteButton comment={comment} />}
      {may('hide') && <HideButton comment={comment} />}
      {may('show') && (
        <Button
          look="quiet"
          disabled={moderate.isPending}
          onClick={() => moderate.mutate({ status: 'visible', reason: null })}
        >
          {t('comments.show')}
        </Button>
      )}
      {moderate.error && <ProblemNotice error={moderate.error} />}
    </>
  )
}

function DeleteButton({ comment }: { comment: Comment }) {
  const { t } = useTranslation()
  const remove = useDeleteComment(comment)
  return (
    <ReasonDialog
      button={t('comments.delete')}
      look="quiet"
      heading={t('comments.deleteQuestion')}
      text={t('comments.deleteConsequence')}
      confirm={t('comments.deleteConfirm')}
      onConfirm={() => remove.mutateAsync()}
    />
  )
}

function HideButton({ comment }: { comment: Comment }) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const moderate = useModerate(comment)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const id = `hide-${comment.id}`

  function hide() {
    if (!reason.trim()) {
      setMissing(true)
      return
    }
    moderate.mutate(
      { status: 'hidden', reason: reason.trim() },
      { onSuccess: () => dialog.current?.close() },
    )
  }

  return (
    <>
      <Button look="quiet" onClick={() => dialog.current?.showModal()}>
        {t('comments.hide')}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={`${id}-heading`}>
        <h2 id={`${id}-heading`}>{t('comments.hideQuestion')}</h2>
        <p>{t('comments.hideConsequence')}</p>
        <TextField
          id={`${id}-reason`}
          label={t('comments.hideReason')}
          value={reason}
          fault={missing ? t('comments.reasonMissing') : undefined}
          onChange={setReason}
          maxLength={1000}
          required
        />
        {moderate.error && <ProblemNotice error={moderate.error} />}
        <div className="actions">
          <Button disabled={moderate.isPending} onClick={hide}>
            {t('comments.hide')}
          </Button>
          <Button look="secondary" onClick={() => dialog.current?.close()}>
            {t('form.cancel')}
          </Button>
        </div>
      </dialog>
    </>
  )
}
