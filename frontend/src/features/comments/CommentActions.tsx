import { useTranslation } from 'react-i18next'
import type { Comment } from '../../api/types'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ReasonDialog } from '../../ui/ReasonDialog'
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
  const moderate = useModerate(comment)
  return (
    <ReasonDialog
      button={t('comments.hide')}
      look="quiet"
      heading={t('comments.hideQuestion')}
      text={t('comments.hideConsequence')}
      confirm={t('comments.hideConfirm')}
      reason={{ label: t('comments.hideReason'), required: true }}
      onConfirm={(reason) => moderate.mutateAsync({ status: 'hidden', reason })}
    />
  )
}
