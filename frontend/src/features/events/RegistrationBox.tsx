import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import type { CalendarEvent, Registration } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { TextField } from '../../ui/TextField'
import { NoteDialog } from './NoteDialog'
import { useRegister } from './useEvents'
import { WithdrawButton } from './WithdrawButton'

export function RegistrationBox({ event }: { event: CalendarEvent }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const { mine, registration, allowed } = event
  const open = registration === 'open' || registration === 'full'
  return (
    <section className="box registration" aria-labelledby="registration-heading">
      <h2 id="registration-heading">{t('events.registration')}</h2>
      <Seats event={event} />
      {mine && <Mine event={event} registration={mine} />}
      {!mine && <p className="registration__state">{t(`events.states.${registration}`)}</p>}
      {allowed.includes('register') && <RegisterForm event={event} />}
      {open && reader && !reader.signedIn && <LoginPrompt text={t('events.loginToRegister')} />}
    </section>
  )
}

function Seats({ event }: { event: CalendarEvent }) {
  const { t } = useTranslation()
  const { seats, registered, waiting, registrationDeadline: deadline } = event
  const left = Math.max(0, seats - registered)
  return (
    <ul className="registration__facts nobullet-list">
      <li>{t('events.registeredCount', { count: registered })}</li>
      {seats > 0 && <li>{t('events.seatsLeft', { count: left, seats })}</li>}
      {waiting > 0 && <li>{t('events.waitingCount', { count: waiting })}</li>}
      {deadline && (
        <li>{t('events.deadline', { date: formatDate(deadline, currentLanguage()) })}</li>
      )}
    </ul>
  )
}

function Mine({ event, registration }: { event: CalendarEvent; registration: Registration }) {
  const { t } = useTranslation()
  const { status, place, note } = registration
  return (
    <div className="registration__mine" role="status">
      <p>
        <strong>
          {status === 'registered'
            ? t('events.youAreRegistered')
            : t('events.yourPlace', { place: place ?? 1 })}
        </strong>
      </p>
      {note && <p className="muted">{t('events.yourNote', { note })}</p>}
      {event.registration !== 'over' && (
        <div className="actions">
          <NoteDialog key={registration.version} registration={registration} />
          <WithdrawButton
            registration={registration}
            label={t('events.withdraw')}
            question={t('events.withdrawQuestion')}
            consequence={t('events.withdrawConsequence')}
          />
        </div>
      )}
    </div>
  )
}

function RegisterForm({ event }: { event: CalendarEvent }) {
  const { t } = useTranslation()
  const register = useRegister(event.id)
  const [note, setNote] = useState('')
  const [key] = useState(() => crypto.randomUUID())
  const problem = register.error && problemOf(register.error)
  const fault = problem?.faults.find(({ pointer }) => pointer === '/note')?.detail

  function submit(submitted: FormEvent) {
    submitted.preventDefault()
    // The key belongs to one text: a changed note is another request.
    register.mutate({ note, key: `${key}-${note.length}` })
  }

  return (
    <form onSubmit={submit} noValidate className="registration__form">
      <TextField
        id="registration-note"
        label={t('events.note')}
        hint={t('events.noteHint')}
        value={note}
        fault={fault}
        onChange={setNote}
        rows={2}
        maxLength={500}
      />
      {problem && !fault && <ProblemNotice error={problem} />}
      <Button type="submit" disabled={register.isPending}>
        {event.registration === 'full' ? t('events.joinWaitingList') : t('events.register')}
      </Button>
    </form>
  )
}
