import type { UseMutationResult } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { ProblemNotice } from './ProblemNotice'

interface SecretDialogProps<Secret> {
  button: string
  /** Names what it is about, where several such buttons stand on a page. */
  about?: string
  look: 'primary' | 'secondary' | 'quiet'
  ask: { heading: string; text: string; confirm: string }
  /** What to do with it now that it is shown. */
  once: string
  issue: UseMutationResult<Secret, Error, void>
  children: (secret: Secret) => ReactNode
}

/** Asks, then shows the secret until it is closed; nobody can see it a second time. */
export function SecretDialog<Secret>(props: SecretDialogProps<Secret>) {
  const { button, about, look, ask, once, issue, children } = props
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // The words stay while somebody reads them, whatever is heard meanwhile.
  const [asked, setAsked] = useState(ask)

  function show() {
    setAsked(ask)
    dialog.current?.showModal()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    issue.mutate()
  }

  return (
    <>
      <Button look={look} onClick={show}>
        {button}
        {about && <span className="sr-only">: {about}</span>}
      </Button>
      <dialog
        ref={dialog}
        className="dialog secret-dialog"
        aria-labelledby={`${id}-heading`}
        onClose={issue.reset}
      >
        {issue.data !== undefined ? (
          <>
            <h2 id={`${id}-heading`} ref={(heading) => heading?.focus()} tabIndex={-1}>
              {t('secret.shownHeading')}
            </h2>
            <p>{once}</p>
            {children(issue.data)}
            <div className="actions">
              <Button onClick={() => dialog.current?.close()}>{t('secret.kept')}</Button>
            </div>
          </>
        ) : (
          <form onSubmit={submit}>
            <h2 id={`${id}-heading`}>{asked.heading}</h2>
            <p>{asked.text}</p>
            {issue.error !== null && <ProblemNotice error={issue.error} />}
            <div className="actions">
              <Button type="submit" disabled={issue.isPending}>
                {asked.confirm}
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
