import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { knowledgeItem, useChangeStatus, useConfirmItem } from '../../api/knowledgeItems'
import type { ItemAction, ReviewTask } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { ReasonDialog } from '../../ui/ReasonDialog'

/** Decided on from the list, on the version that was read here. */
export function ReviewActions({ task: { item } }: { task: ReviewTask }) {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const changeStatus = useChangeStatus()
  const confirm = useConfirmItem()
  const { data } = useQuery(knowledgeItem(item.id))
  const may = (what: ItemAction) => data?.item.allowed.includes(what) ?? false

  async function move(status: 'published' | 'draft', reason?: string) {
    if (!data) return
    try {
      await changeStatus.mutateAsync({
        id: item.id,
        etag: data.etag,
        status,
        ...(reason && { reason }),
      })
    } catch (error) {
      // Changed since it was read: the list shows the newest, and the second try is made on that.
      void queryClient.invalidateQueries({ queryKey: knowledgeItem(item.id).queryKey })
      throw error
    }
  }

  return (
    <div className="actions review-row__actions">
      <Link className="button button-secondary" to="/viden/$id" params={{ id: item.id }}>
        {t('review.read')}
        <span className="sr-only">: {item.title}</span>
        <Icon name="forward" />
      </Link>
      {item.status === 'submitted' && may('publish') && (
        <ReasonDialog
          about={item.title}
          button={t('publish.button')}
          heading={t('publish.question')}
          text={t('publish.consequence')}
          confirm={t('publish.confirm')}
          onConfirm={() => move('published')}
        />
      )}
      {may('return') && (
        <ReasonDialog
          about={item.title}
          look="secondary"
          button={t('return.button')}
          heading={t('return.question')}
          text={t('return.consequence')}
          confirm={t('return.confirm')}
          reason={{ label: t('return.comment'), hint: t('return.hint'), required: true }}
          onConfirm={(reason) => move('draft', reason)}
        />
      )}
      {may('confirm') && (
        <ReasonDialog
          about={item.title}
          icon="check"
          button={t('confirm.button')}
          heading={t('confirm.question')}
          text={t('confirm.consequence')}
          confirm={t('confirm.confirm')}
          reason={{ label: t('confirm.note') }}
          onConfirm={(note) => confirm.mutateAsync({ id: item.id, note })}
        />
      )}
    </div>
  )
}
