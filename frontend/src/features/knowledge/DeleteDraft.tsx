import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '../../ui/ReasonDialog'

interface DeleteDraftProps {
  title: string
  onDelete: () => Promise<unknown>
}

/** For what nobody else was asked to read; everything else is archived. */
export function DeleteDraft({ title, onDelete }: DeleteDraftProps) {
  const { t } = useTranslation()
  return (
    <ReasonDialog
      look="quiet"
      button={t('deleteDraft.button')}
      heading={t('deleteDraft.question')}
      text={t('deleteDraft.consequence', { title })}
      confirm={t('deleteDraft.confirm')}
      onConfirm={onDelete}
    />
  )
}
