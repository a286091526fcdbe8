import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { isLike, keep, kept } from '../../lib/kept'
import { useAttempt } from '../../lib/useAttempt'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { SavedNote } from '../../ui/SavedNote'
import { TextField } from '../../ui/TextField'
import { useSendAnswer } from './useRoom'

interface RoomQuestionProps {
  code: string
  number: number
  text: string
}

type Sent = { id: string; text: string }

const areSent = (value: unknown): value is Sent[] =>
  Array.isArray(value) && value.every((one) => isLike(one, { id: '', text: '' }))

/** A question, a field, and what was sent so far; one answers as often as one likes. */
export function RoomQuestion({ code, number, text }: RoomQuestionProps) {
  const { t } = useTranslation()
  const [value, setValue] = useState('')
  const shelf = `workshop.sent.${code}.${number}`
  const [sent, setSent] = useState(() => kept(shelf, areSent) ?? [])
  const send = useSendAnswer(code)
  const keyFor = useAttempt()

  function submit(event: FormEvent) {
    event.preventDefault()
    send.mutate(
      { question: number, text: value, key: keyFor({ value, after: sent.length }) },
      {
        onSuccess: (taken) => {
          const all = [...sent, { id: taken.id, text: taken.text }]
          setSent(all)
          keep(shelf, all)
          setValue('')
        },
      },
    )
  }

  return (
    <form className="room-question" noValidate onSubmit={submit}>
      <TextField
        id={`answer-${number}`}
        label={text}
        rows={3}
        maxLength={500}
        value={value}
        fault={faultsAt(send.error).text}
        onChange={setValue}
      />
      <FormProblem error={send.error} />
      <Button type="submit" disabled={send.isPending}>
        {t('workshop.send')}
      </Button>
      <SavedNote text={sent.length > 0 ? t('workshop.sent', { count: sent.length }) : null} />
      <ul>
        {sent.map((one) => (
          <li key={one.id}>{one.text}</li>
        ))}
      </ul>
    </form>
  )
}
