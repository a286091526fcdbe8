import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { JoinRequest } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { settled } from '../../lib/settled'
import { Button } from '../../ui/Button'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SavedNote } from '../../ui/SavedNote'
import { Skeleton } from '../../ui/Skeleton'
import { TextField } from '../../ui/TextField'
import { joinRequests } from './queries'
import { useAnswerJoinRequest } from './useGroupChanges'

/** Who asks to take part, until they are answered. */
export function JoinRequests({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const { data, error, isPending } = useQuery(joinRequests(slug))
  const [done, setDone] = useState<string | null>(null)
  return (
    <section aria-labelledby="requests-heading">
      <h2 id="requests-heading">{t('groupDesk.requests')}</h2>
      <SavedNote text={done} />
      {isPending && <Skeleton shape="line" count={2} />}
      {error !== null && <ProblemNotice error={error} />}
      {data?.items.length === 0 && <p className="muted">{t('groupDesk.noRequests')}</p>}
      <ul className="requests nobullet-list">
        {data?.items.map((request) => (
          <Request key={request.id} request={request} onDone={setDone} />
        ))}
      </ul>
    </section>
  )
}

interface RequestProps {
  request: JoinRequest
  onDone: (text: string) => void
}

function Request({ request, onDone }: RequestProps) {
  const { t } = useTranslation()
  const answer = useAnswerJoinRequest(request)
  const { member } = request

  /** Told even though the row is gone by then: a callback of mutate would go with it. */
  async function accept() {
    const accepted = await settled(answer.mutateAsync({ status: 'accepted' }))
    if (accepted) onDone(t('groupDesk.accepted', { name: member.name }))
  }

  return (
    <li className="request">
      <p className="request__who">
        <strong>{member.name}</strong>{' '}
        <span className="muted">
          {[member.title, member.municipality?.name].filter(Boolean).join(', ')}
        </span>
      </p>
      <blockquote className="request__message">{request.message}</blockquote>
      <p className="muted">
        {t('groupDesk.asked', { date: formatDate(request.sentAt, currentLanguage()) })}
      </p>
      <div className="actions">
        <Button icon="check" disabled={answer.isPending} onClick={() => void accept()}>
          {t('groupDesk.accept')}
          <span className="sr-only">: {member.name}</span>
        </Button>
        <Decline request={request} onDone={onDone} />
      </div>
      <FormProblem error={answer.error} />
    </li>
  )
}

function Decline({ request, onDone }: RequestProps) {
  const { t } = useTranslation()
  const answer = useAnswerJoinRequest(request)
  const [reason, setReason] = useState('')

  async function decline() {
    const declined = await settled(answer.mutateAsync({ status: 'declined', reason }))
    if (declined) onDone(t('groupDesk.declined', { name: request.member.name }))
    return declined
  }

  return (
    <FormDialog
      button={t('groupDesk.decline')}
      about={request.member.name}
      heading={t('groupDesk.declineHeading', { name: request.member.name })}
      confirm={t('groupDesk.declineConfirm')}
      pending={answer.isPending}
      onSubmit={decline}
    >
      <TextField
        id={`decline-${request.id}`}
        label={t('groupDesk.declineReason')}
        hint={t('groupDesk.declineHint')}
        rows={3}
        maxLength={2000}
        required
        value={reason}
        fault={faultsAt(answer.error).reason}
        onChange={setReason}
      />
      <FormProblem error={answer.error} />
    </FormDialog>
  )
}
