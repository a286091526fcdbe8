import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Registration } from '../../api/types'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { useWithdraw } from './useEvents'

interface WithdrawButtonProps {
  registration: Registration
  label: string
  question: string
  consequence: string
}

export function WithdrawButton({
  registration,
  label,
  question,
  consequence,
}: WithdrawButtonProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const withdraw = useWithdraw(registration)
  const id = useId()
  return (
    <>
      <Button look="quiet" onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={id}>
        <h2 id={id}>{question}</h2>
        <p>{consequence}</p>
        {withdraw.error && <ProblemNotice error={withdraw.error} />}
        <div className="actions">
          <Button disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {t('events.withdrawConfirm')}
          </Button>
          <Button look="secondary" onClick={() => dialog.current?.close()}>
            {t('form.cancel')}
          </Button>
        </div>
      </dialog>
    </>
  )
}
