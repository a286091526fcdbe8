import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem'
import { Button } from './Button'
import { Field } from './Field'
import type { IconName } from './Icon'
import { ProblemNotice } from './ProblemNotice'

interface ReasonDialogProps {
  button: string
  /** Names what it is about, where several such buttons stand on a page. */
  about?: string
  look?: 'primary' | 'secondary' | 'quiet'
  icon?: IconName
  heading: string
  text: string
  confirm: string
  reason?: { label: string; hint?: string; required?: boolean }
  /** More to choose before it happens. */
  children?: ReactNode
  /** Rejects when it was not done; then the dialog stays open and tells why. */
  onConfirm: (reason: string) => Promise<unknown>
  disabled?: boolean
  /** Whether there is anything to ask about yet. */
  before?: () => boolean
}

/** A button that asks once more, and for a reason where others will want one. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { button, about, look = 'primary', icon, heading, text, confirm, reason } = props
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const [written, setWritten] = useState('')
  const [error, setError] = useState<unknown>(null)
  const [missing, setMissing] = useState(false)
  const [pending, setPending] = useState(false)
  const id = useId()
  const faults = error === null ? [] : problemOf(error).faults
  const atReason = faults.filter(({ pointer }) => pointer === '/reason').map((one) => one.detail)
  const elsewhere = faults.filter(({ pointer }) => pointer !== '/reason')

  async function submit(event: FormEvent) {
    event.preventDefault()
    const lacks = Boolean(reason?.required) && !written.trim()
    setMissing(lacks)
    if (lacks) {
      document.getElementById(`${id}-reason`)?.focus()
      return
    }
    setPending(true)
    try {
      await props.onConfirm(written.trim())
      setError(null)
      dialog.current?.close()
    } catch (problem) {
      setError(problem)
    } finally {
      setPending(false)
    }
  }

  return (
    <>
      <Button
        look={look}
        {...(icon && { icon })}
        disabled={props.disabled}
        onClick={() => {
          if (props.before?.() ?? true) dialog.current?.showModal()
        }}
      >
        {button}
        {about && <span className="sr-only">: {about}</span>}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={`${id}-heading`}>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <h2 id={`${id}-heading`}>{heading}</h2>
          <p>{text}</p>
          {props.children}
          {reason && (
            <Field
              id={`${id}-reason`}
              label={reason.label}
              hint={reason.hint}
              required={reason.required ?? false}
              fault={missing ? t('fault.reasonMissing') : atReason.join(' ') || undefined}
            >
              {({ describedBy, invalid }) => (
                <textarea
                  id={`${id}-reason`}
                  className="form-input"
                  rows={4}
                  maxLength={1000}
                  value={written}
                  aria-describedby={describedBy}
                  aria-invalid={invalid}
                  aria-required={reason.required}
                  onChange={(event) => setWritten(event.target.value)}
                />
              )}
            </Field>
          )}
          {error !== null && faults.length === 0 && <ProblemNotice error={error} />}
          {elsewhere.length > 0 && (
            <ul className="dialog__faults" role="alert">
              {elsewhere.map((fault) => (
                <li key={`${fault.pointer}${fault.code}`}>{fault.detail}</li>
              ))}
            </ul>
          )}
          <div className="actions">
            <Button type="submit" disabled={pending}>
              {confirm}
            </Button>
            <Button look="secondary" onClick={() => dialog.current?.close()}>
              {t('form.cancel')}
            </Button>
          </div>
        </form>
      </dialog>
    </>
  )
}
