import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { me } from '../../api/queries'
import type { JoinRequest, ThemeGroup } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { settled } from '../../lib/settled'
import { Button } from '../../ui/Button'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { joinRequests, participations } from './queries'
import {
  useAddParticipation,
  useAnswerJoinRequest,
  useEndParticipation,
  useSendJoinRequest,
} from './useGroupChanges'

/** How the reader stands to the group: takes part, has asked, may join, may ask. */
export function JoinPanel({ group }: { group: ThemeGroup }) {
  const { t } = useTranslation()
  const may = (what: string) => group.allowed.includes(what)
  const asking = may('request-to-join')
  const { data: requests } = useQuery({ ...joinRequests(group.slug), enabled: asking })
  const sent = requests?.items.find(({ allowed }) => allowed.includes('withdraw'))

  if (may('leave')) return <Leave group={group} />
  if (may('join')) return <Join group={group} />
  if (sent) return <Sent request={sent} />
  if (asking) return <Ask group={group} />
  if (group.joining === 'by-invitation' && group.allowed.length > 0 && group.status === 'active')
    return <p className="join__state">{t('groupJoin.byInvitation')}</p>
  return null
}

function Join({ group }: { group: ThemeGroup }) {
  const { t } = useTranslation()
  const join = useAddParticipation(group.slug)
  return (
    <div className="join">
      <Button icon="plus" disabled={join.isPending} onClick={() => join.mutate({})}>
        {t('groupJoin.join')}
      </Button>
      <FormProblem error={join.error} />
    </div>
  )
}

function Ask({ group }: { group: ThemeGroup }) {
  const { t } = useTranslation()
  const send = useSendJoinRequest(group.slug)
  const [message, setMessage] = useState('')
  return (
    <div className="join">
      <FormDialog
        button={t('groupJoin.ask')}
        look="primary"
        icon="plus"
        heading={t('groupJoin.askHeading', { name: group.name })}
        confirm={t('groupJoin.send')}
        pending={send.isPending}
        onSubmit={() => settled(send.mutateAsync(message))}
      >
        <TextField
          id="join-message"
          label={t('groupJoin.message')}
          hint={t('groupJoin.messageHint')}
          rows={4}
          maxLength={2000}
          required
          value={message}
          fault={faultsAt(send.error).message}
          onChange={setMessage}
        />
        <FormProblem error={send.error} />
      </FormDialog>
    </div>
  )
}

function Sent({ request }: { request: JoinRequest }) {
  const { t } = useTranslation()
  const answer = useAnswerJoinRequest(request)
  return (
    <div className="join">
      <p className="join__state" role="status">
        {t('groupJoin.sent', { date: formatDate(request.sentAt, currentLanguage()) })}
      </p>
      <Button
        look="secondary"
        disabled={answer.isPending}
        onClick={() => answer.mutate({ status: 'withdrawn' })}
      >
        {t('groupJoin.withdraw')}
      </Button>
      <FormProblem error={answer.error} />
    </div>
  )
}

function Leave({ group }: { group: ThemeGroup }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const { data } = useQuery(participations(group.slug))
  const end = useEndParticipation()
  const mine = data?.items.filter(({ member }) => member.id === reader?.memberId) ?? []

  async function leave() {
    for (const part of mine) await end.mutateAsync(part)
  }

  return (
    <div className="join">
      <p className="join__state">
        {t('groupJoin.youAre', {
          roles: mine.map(({ role }) => t(`role.${role}`).toLowerCase()).join(', '),
        })}
      </p>
      {mine.length > 0 && (
        <FormDialog
          button={t('groupJoin.leave')}
          heading={t('groupJoin.leaveHeading', { name: group.name })}
          confirm={t('groupJoin.leaveConfirm')}
          pending={end.isPending}
          onSubmit={() => settled(leave())}
        >
          <p>{t('groupJoin.leaveText')}</p>
          <FormProblem error={end.error} />
        </FormDialog>
      )}
    </div>
  )
}
