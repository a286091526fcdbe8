import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Invitation } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { DemoBadge } from '../../ui/DemoBadge'
import { FormProblem } from '../../ui/FormProblem'
import { Icon } from '../../ui/Icon'
import { InvitationLink } from '../../ui/InvitationLink'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SelectField } from '../../ui/SelectField'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { invitationStates, useInvitations, useRevoke, useSendAgain } from './queries'

export function InvitationRegister() {
  const { t } = useTranslation()
  const [status, setStatus] = useState<(typeof invitationStates)[number]>('open')
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInvitations(status)
  const invitations = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section aria-labelledby="invitations-heading">
      <div className="register__head">
        <h2 id="invitations-heading">{t('administrationTab.invitations')}</h2>
        <Link className="button button-primary" to="/invitation/ny">
          <Icon name="mail" />
          {t('administration.invite')}
        </Link>
      </div>
      <div className="register__filters">
        <SelectField
          id="invitation-status"
          label={t('administration.status')}
          value={status}
          fault={undefined}
          options={invitationStates.map((one) => ({
            value: one,
            label: t(`invitationState.${one}`),
          }))}
          onChange={(value) => setStatus(invitationStates.find((one) => one === value) ?? 'open')}
        />
      </div>
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} />}
      {data && invitations.length === 0 && (
        <p className="muted">{t('administration.noInvitations')}</p>
      )}
      <ul className="request-list nobullet-list">
        {invitations.map((invitation) => (
          <li key={invitation.id}>
            <Sent invitation={invitation} />
          </li>
        ))}
      </ul>
      <ShowMore
        more={hasNextPage}
        pending={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </section>
  )
}

function Sent({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const again = useSendAgain()
  const revoke = useRevoke()
  const employer =
    invitation.municipality?.name ?? invitation.region?.name ?? invitation.organisation
  const given = [
    ...invitation.localRoles.map((role) => t(`role.${role}`)),
    ...(invitation.themeGroup ? [invitation.themeGroup.name] : []),
  ]
  return (
    <article className="request">
      <h3>
        {invitation.name} {invitation.demo && <DemoBadge />}
      </h3>
      <p className="person-card__work">
        {[invitation.email, employer, ...given].filter(Boolean).join(' · ')}
      </p>
      <p className="muted">
        {t('administration.sentBy', {
          by: invitation.invitedBy,
          day: formatDate(invitation.createdAt, language),
          until: formatDate(invitation.expiresAt, language),
        })}
      </p>
      {invitation.allowed.length > 0 && (
        <div className="actions">
          <Button
            look="secondary"
            icon="mail"
            disabled={again.isPending}
            onClick={() => again.mutate(invitation)}
          >
            {t('administration.sendAgain')}
            <span className="sr-only">: {invitation.name}</span>
          </Button>
          <Button
            look="quiet"
            disabled={revoke.isPending}
            onClick={() => revoke.mutate(invitation)}
          >
            {t('administration.revoke')}
            <span className="sr-only">: {invitation.name}</span>
          </Button>
        </div>
      )}
      {again.data && (
        <div role="status">
          <p>{t('administration.sentAgain')}</p>
          <InvitationLink link={again.data.link} />
        </div>
      )}
      <FormProblem error={again.error ?? revoke.error} />
    </article>
  )
}
