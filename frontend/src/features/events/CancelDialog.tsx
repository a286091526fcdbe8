import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'

interface CancelDialogProps {
  what: 'cancel' | 'delete'
  pending: boolean
  onConfirm: (reason: string) => void
}

/** Asks once more before others hear of it; who cancels says why. */
export function CancelDialog({ what, pending, onConfirm }: CancelDialogProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const id = useId()

  function confirm() {
    if (what === 'cancel' && !reason.trim()) {
      setMissing(true)
      return
    }
    dialog.current?.close()
    onConfirm(reason.trim())
  }

  return (
    <>
      <Button look="quiet" disabled={pending} onClick={() => dialog.current?.showModal()}>
        {t(`events.${what}.button`)}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={`${id}-heading`}>
        <h2 id={`${id}-heading`}>{t(`events.${what}.question`)}</h2>
        <p>{t(`events.${what}.consequence`)}</p>
        {what === 'cancel' && (
          <TextField
            id={`${id}-reason`}
            label={t('events.cancel.reason')}
            value={reason}
            fault={missing ? t('events.cancel.reasonMissing') : undefined}
            onChange={setReason}
            maxLength={1000}
            required
          />
        )}
        <div className="actions">
          <Button onClick={confirm}>{t(`events.${what}.confirm`)}</Button>
          <Button look="secondary" onClick={() => dialog.current?.close()}>
            {t('form.cancel')}
          </Button>
        </div>
      </dialog>
    </>
  )
}
