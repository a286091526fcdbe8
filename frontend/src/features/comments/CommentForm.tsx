import type { UseMutationResult } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { forget, keep } from '../../lib/kept'
import { useAttempt } from '../../lib/useAttempt'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { TextField } from '../../ui/TextField'
import { type CommentValues, commentTypes, keptValues } from './formValues'

interface CommentFormProps {
  /** Under which name unsent text is kept, and to which the field's ids belong. */
  name: string
  label: string
  values: CommentValues
  send: UseMutationResult<unknown, Error, { values: CommentValues; key: string }>
  button: string
  onDone?: () => void
  onCancel?: () => void
}

export function CommentForm(props: CommentFormProps) {
  const { name, label, values: initial, send, button, onDone, onCancel } = props
  const { t } = useTranslation()
  const [values, setValues] = useState(() => keptValues(name, initial))
  const [missing, setMissing] = useState(false)
  const keyFor = useAttempt()
  const problem = send.error && problemOf(send.error)
  const fault = (field: string) =>
    problem?.faults.find(({ pointer }) => pointer === `/${field}`)?.detail

  function change(next: CommentValues) {
    setValues(next)
    setMissing(false)
    keep(name, next)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!values.text.trim()) {
      setMissing(true)
      document.getElementById(`${name}-text`)?.focus()
      return
    }
    const key = keyFor(values)
    send.mutate(
      { values, key },
      {
        onSuccess: () => {
          forget(name)
          setValues(initial)
          onDone?.()
        },
      },
    )
  }

  return (
    <form className="comment-form" onSubmit={submit} noValidate>
      {values.type && (
        <Choices
          id={`${name}-type`}
          legend={t('comments.type')}
          type="radio"
          look="row"
          choices={commentTypes.map((type) => ({
            value: type,
            label: t(`comments.types.${type}`),
          }))}
          chosen={[values.type]}
          onChange={(type) => change({ ...values, type })}
        />
      )}
      <TextField
        id={`${name}-text`}
        label={label}
        value={values.text}
        fault={missing ? t('comments.textMissing') : fault('text')}
        onChange={(text) => change({ ...values, text })}
        rows={4}
        maxLength={4000}
      />
      {problem && problem.faults.length === 0 && <ProblemNotice error={problem} />}
      {fault('answerTo') && <p className="form-error-message">{fault('answerTo')}</p>}
      <div className="actions">
        <Button type="submit" disabled={send.isPending}>
          {button}
        </Button>
        {onCancel && (
          <Button
            look="secondary"
            onClick={() => {
              forget(name)
              onCancel()
            }}
          >
            {t('form.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
