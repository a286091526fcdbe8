import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { belongsTo, type PlaceKey } from '../../api/places'
import type { MembershipRequest } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { settled } from '../../lib/settled'
import { Button } from '../../ui/Button'
import { DemoBadge } from '../../ui/DemoBadge'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { TextField } from '../../ui/TextField'
import { openRequests, useDecide } from './queries'

interface OpenRequestsProps {
  /** Only those for one municipality or region; nothing is shown there while nobody waits. */
  place?: PlaceKey
}

/** Who waits for an answer, for those who may give it. */
export function OpenRequests({ place }: OpenRequestsProps) {
  const { t } = useTranslation()
  const { data, error } = useQuery(openRequests())
  const waiting = (data?.items ?? []).filter(
    (request) => place === undefined || belongsTo(request, place),
  )
  if (error !== null) return <ProblemNotice error={error} />
  if (waiting.length === 0) {
    return place === undefined && data ? <p className="muted">{t('requests.none')}</p> : null
  }
  return (
    <section aria-labelledby="requests-heading">
      <h2 id="requests-heading">{t('requests.heading', { count: waiting.length })}</h2>
      <ul className="request-list nobullet-list">
        {waiting.map((request) => (
          <li key={request.id}>
            <Request request={request} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Request({ request }: { request: MembershipRequest }) {
  const { t } = useTranslation()
  const decide = useDecide(request)
  const [reason, setReason] = useState('')
  const faults = faultsAt(decide.error)
  return (
    <article className="request">
      <h3>
        {request.name} {request.demo && <DemoBadge />}
      </h3>
      <p className="person-card__work">
        {request.title} · {request.municipality?.name ?? request.region?.name}
      </p>
      {request.message && <blockquote>{request.message}</blockquote>}
      <p className="muted">
        {request.email} {!request.emailVerified && `(${t('requests.unverified')})`}
        {' · '}
        {t('requests.asked', { day: formatDate(request.createdAt, currentLanguage()) })}
      </p>
      <div className="actions">
        <Button
          icon="check"
          disabled={decide.isPending}
          onClick={() => decide.mutate({ status: 'accepted' })}
        >
          {t('requests.accept')}
          <span className="sr-only">: {request.name}</span>
        </Button>
        <FormDialog
          button={t('requests.decline')}
          about={request.name}
          heading={t('requests.declineHeading', { name: request.name })}
          confirm={t('requests.declineConfirm')}
          pending={decide.isPending}
          onSubmit={() => settled(decide.mutateAsync({ status: 'declined', reason }))}
        >
          <TextField
            id="reason"
            label={t('requests.reason')}
            hint={t('requests.reasonHint')}
            rows={3}
            value={reason}
            fault={faults.reason}
            required
            onChange={setReason}
          />
        </FormDialog>
      </div>
      <FormProblem error={decide.error} />
    </article>
  )
}
