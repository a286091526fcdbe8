import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'

interface StatusDialogProps {
  what: 'publish' | 'archive'
  pending: boolean
  onConfirm: (reason?: string) => void
}

/** A button that asks once more before the change is seen by others. */
export function StatusDialog({ what, pending, onConfirm }: StatusDialogProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const id = useId()

  function confirm() {
    dialog.current?.close()
    onConfirm(reason.trim() || undefined)
  }

  return (
    <>
      <Button
        look={what === 'publish' ? 'primary' : 'secondary'}
        disabled={pending}
        onClick={() => dialog.current?.showModal()}
      >
        {t(`${what}.button`)}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={`${id}-heading`}>
        <h2 id={`${id}-heading`}>{t(`${what}.question`)}</h2>
        <p>{t(`${what}.consequence`)}</p>
        {what === 'archive' && (
          <Field id={`${id}-reason`} label={t('archive.reason')}>
            {(control) => (
              <input
                id={control.id}
                className="form-input"
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
        )}
        <div className="actions">
          <Button onClick={confirm}>{t(`${what}.confirm`)}</Button>
          <Button look="secondary" onClick={() => dialog.current?.close()}>
            {t('form.cancel')}
          </Button>
        </div>
      </dialog>
    </>
  )
}
