import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import type { IconName } from './Icon'

interface FormDialogProps {
  button: string
  /** Names what it is about, where several such buttons stand on a page. */
  about?: string
  look?: 'primary' | 'secondary' | 'quiet'
  icon?: IconName
  heading: string
  confirm: string
  pending: boolean
  children: ReactNode
  /** Answers whether it was done; otherwise the dialog stays open and its fields tell why. */
  onSubmit: () => Promise<boolean>
}

/** A button that opens a small form. */
export function FormDialog(props: FormDialogProps) {
  const { button, about, look = 'secondary', icon, heading, confirm, pending, children } = props
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const refused = useRef(false)
  const [open, setOpen] = useState(false)
  const id = useId()

  /** The fields must be there when the dialog looks for the first one to focus. */
  function show() {
    flushSync(() => setOpen(true))
    dialog.current?.showModal()
  }

  function toFirstFault() {
    const faulty = dialog.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    faulty?.focus()
    refused.current = !faulty
  }

  // The faults may be drawn only after the refusal is known here.
  useEffect(() => {
    if (refused.current) toFirstFault()
  })

  async function submit(event: FormEvent) {
    event.preventDefault()
    refused.current = false
    if (await props.onSubmit()) dialog.current?.close()
    else toFirstFault()
  }

  return (
    <>
      <Button look={look} {...(icon && { icon })} onClick={show}>
        {button}
        {about && <span className="sr-only">: {about}</span>}
      </Button>
      <dialog
        ref={dialog}
        className="dialog"
        aria-labelledby={`${id}-heading`}
        onClose={() => setOpen(false)}
      >
        {open && (
          <form className="sheet" onSubmit={(event) => void submit(event)} noValidate>
            <h2 id={`${id}-heading`}>{heading}</h2>
            {children}
            <div className="actions">
              <Button type="submit" disabled={pending}>
                {confirm}
              </Button>
              <Button look="secondary" onClick={() => dialog.current?.close()}>
                {t('form.cancel')}
              </Button>
            </div>
          </form>
        )}
      </dialog>
    </>
  )
}
