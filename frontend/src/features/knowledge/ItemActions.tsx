import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import {
  type StatusChange,
  useChangeStatus,
  useConfirmItem,
  useDeleteDraft,
} from '../../api/knowledgeItems'
import type { ItemAction, KnowledgeItem } from '../../api/types'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { ArchiveDialog } from './ArchiveDialog'
import { DeleteDraft } from './DeleteDraft'

/** What the service says the reader may do with the item, and nothing else. */
export function ItemActions({ item, etag }: { item: KnowledgeItem; etag: string }) {
  const { t } = useTranslation()
  const changeStatus = useChangeStatus()
  const confirm = useConfirmItem()
  const deleteDraft = useDeleteDraft()
  const navigate = useNavigate()
  const may = (what: ItemAction) => item.allowed.includes(what)
  const move = (change: Omit<StatusChange, 'id' | 'etag'>) =>
    changeStatus.mutateAsync({ id: item.id, etag, ...change })

  return (
    <div className="actions">
      {may('publish') && (
        <ReasonDialog
          button={t(item.status === 'archived' ? 'restore.button' : 'publish.button')}
          heading={t(item.status === 'archived' ? 'restore.question' : 'publish.question')}
          text={t('publish.consequence')}
          confirm={t('publish.confirm')}
          onConfirm={() => move({ status: 'published' })}
        />
      )}
      {may('submit') && (
        <ReasonDialog
          look={may('publish') ? 'secondary' : 'primary'}
          button={t('submit.button')}
          heading={t('submit.question')}
          text={t(item.themeGroup ? 'send.toGroup' : 'send.toSecretariat')}
          confirm={t('submit.confirm')}
          onConfirm={() => move({ status: 'submitted' })}
        />
      )}
      {may('return') && (
        <ReasonDialog
          look="secondary"
          button={t('return.button')}
          heading={t('return.question')}
          text={t('return.consequence')}
          confirm={t('return.confirm')}
          reason={{ label: t('return.comment'), hint: t('return.hint'), required: true }}
          onConfirm={(reason) => move({ status: 'draft', reason })}
        />
      )}
      {may('withdraw') && (
        <ReasonDialog
          look="secondary"
          button={t('withdraw.button')}
          heading={t('withdraw.question')}
          text={t('withdraw.consequence')}
          confirm={t('withdraw.confirm')}
          onConfirm={() => move({ status: 'draft' })}
        />
      )}
      {may('change') && (
        <Link className="button button-secondary" to="/viden/$id/rediger" params={{ id: item.id }}>
          <Icon name="edit" />
          {t('item.edit')}
        </Link>
      )}
      {may('delete') && (
        <DeleteDraft
          title={item.title}
          onDelete={async () => {
            await deleteDraft.mutateAsync({ id: item.id, etag })
            await navigate({ to: '/min-side' })
          }}
        />
      )}
      {may('confirm') && (
        <ReasonDialog
          look={item.freshness === 'current' ? 'quiet' : 'secondary'}
          icon="check"
          button={t('confirm.button')}
          heading={t('confirm.question')}
          text={t('confirm.consequence')}
          confirm={t('confirm.confirm')}
          reason={{ label: t('confirm.note') }}
          onConfirm={(note) => confirm.mutateAsync({ id: item.id, note })}
        />
      )}
      {may('archive') && <ArchiveDialog item={item} onArchive={move} />}
      <Button look="quiet" icon="print" onClick={() => window.print()}>
        {t('item.print')}
      </Button>
    </div>
  )
}
