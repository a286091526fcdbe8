import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { KnowledgeItem } from '../../api/types'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { StatusDialog } from './StatusDialog'
import { useChangeStatus } from './useSaveItem'

export function ItemActions({ item, etag }: { item: KnowledgeItem; etag: string }) {
  const { t } = useTranslation()
  const changeStatus = useChangeStatus()
  const may = (what: KnowledgeItem['allowed'][number]) => item.allowed.includes(what)
  const change = (status: 'published' | 'archived', reason?: string) =>
    changeStatus.mutate({ id: item.id, etag, status, ...(reason && { reason }) })

  return (
    <div className="actions">
      {may('change') && (
        <Link className="button button-secondary" to="/viden/$id/rediger" params={{ id: item.id }}>
          <Icon name="edit" />
          {t('item.edit')}
        </Link>
      )}
      {may('publish') && item.status === 'draft' && (
        <StatusDialog
          what="publish"
          pending={changeStatus.isPending}
          onConfirm={() => change('published')}
        />
      )}
      {may('archive') && item.status === 'published' && (
        <StatusDialog
          what="archive"
          pending={changeStatus.isPending}
          onConfirm={(reason) => change('archived', reason)}
        />
      )}
      <Button look="quiet" icon="print" onClick={() => window.print()}>
        {t('item.print')}
      </Button>
      {changeStatus.error && <ProblemNotice error={changeStatus.error} />}
    </div>
  )
}
