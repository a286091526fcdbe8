import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'

interface RemoveDialogProps {
  title: string
  pending: boolean
  onConfirm: () => void
}

/** A file that is removed does not come back, so it is asked once more. */
export function RemoveDialog({ title, pending, onConfirm }: RemoveDialogProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  function confirm() {
    dialog.current?.close()
    onConfirm()
  }

  return (
    <>
      <Button look="quiet" disabled={pending} onClick={() => dialog.current?.showModal()}>
        {t('attachments.remove')} <span className="sr-only">{title}</span>
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={`${id}-heading`}>
        <h2 id={`${id}-heading`}>{t('attachments.removeQuestion', { title })}</h2>
        <p>{t('attachments.removeConsequence')}</p>
        <div className="actions">
          <Button onClick={confirm}>{t('attachments.removeConfirm')}</Button>
          <Button look="secondary" onClick={() => dialog.current?.close()}>
            {t('form.cancel')}
          </Button>
        </div>
      </dialog>
    </>
  )
}
