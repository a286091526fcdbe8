import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import { loginHref } from '../../api/session'
import type { InvitationPreview } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { preview, useAccept } from './queries'
import { Welcome } from './Welcome'

/** Where the link of a letter leads. */
export function AcceptPage() {
  const { token } = useParams({ from: '/invitation/$token' })
  const { data, error, refetch } = useQuery(preview(token))
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="invitation" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  return <Asked token={token} invitation={data} />
}

function Asked({ token, invitation }: { token: string; invitation: InvitationPreview }) {
  const { t } = useTranslation()
  const accept = useAccept(token)
  const employer =
    invitation.municipality?.name ?? invitation.region?.name ?? invitation.organisation ?? ''
  if (accept.isSuccess) return <Welcome invitation={invitation} />
  return (
    <div className="container page invitation">
      <PageHeading title={t('invitation.title', { network: invitation.network })} />
      <p className="lead">
        {t('invitation.by', { name: invitation.name, by: invitation.invitedBy })}
      </p>
      {invitation.message && (
        <blockquote className="invitation__message">{invitation.message}</blockquote>
      )}
      <h2>{t('invitation.becomes')}</h2>
      <ul>
        <li>{t('invitation.member', { employer })}</li>
        {invitation.localRoles.map((role) => (
          <li key={role}>{t('invitation.role', { role: t(`role.${role}`), employer })}</li>
        ))}
        {invitation.themeGroup && invitation.groupRole && (
          <li>
            {t('invitation.group', {
              role: t(`role.${invitation.groupRole}`),
              group: invitation.themeGroup.name,
            })}
          </li>
        )}
      </ul>
      {invitation.status === 'open' ? (
        <>
          <Answer pending={accept.isPending} onAccept={() => accept.mutate()} />
          <p className="muted">
            {t('invitation.until', { day: formatDate(invitation.expiresAt, currentLanguage()) })}
          </p>
        </>
      ) : (
        <Alert look="warning" heading={t(`invitationOver.${invitation.status}`)}>
          <p>{t(`invitationOverText.${invitation.status}`, { by: invitation.invitedBy })}</p>
        </Alert>
      )}
      <FormProblem error={accept.error} />
    </div>
  )
}

function Answer({ pending, onAccept }: { pending: boolean; onAccept: () => void }) {
  const { t } = useTranslation()
  const { href } = useLocation()
  const { data: reader } = useQuery(me())
  if (!reader) return null
  if (!reader.signedIn) {
    return (
      <div className="actions">
        <a className="button button-primary" href={loginHref(href)}>
          {t('invitation.login')}
        </a>
        <p className="muted">{t('invitation.loginText')}</p>
      </div>
    )
  }
  return (
    <div className="actions">
      <Button disabled={pending} onClick={onAccept}>
        {t('invitation.accept')}
      </Button>
      <p className="muted">
        {t('invitation.as', { name: reader.name ?? reader.email ?? '' })}{' '}
        <Link to="/min-side">{t('session.myPage')}</Link>
      </p>
    </div>
  )
}
