import { useTranslation } from 'react-i18next'
import type { Invitation } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { InvitationLink } from '../../ui/InvitationLink'

interface InvitationSentProps {
  invitation: Invitation
  onAnother: () => void
}

export function InvitationSent({ invitation, onAnother }: InvitationSentProps) {
  const { t } = useTranslation()
  return (
    <Alert look="success" heading={t('invite.sent', { email: invitation.email })}>
      <p role="status">
        {t('invite.sentText', {
          name: invitation.name,
          day: formatDate(invitation.expiresAt, currentLanguage()),
        })}
      </p>
      <InvitationLink link={invitation.link} />
      <div className="actions">
        <Button onClick={onAnother}>{t('invite.another')}</Button>
      </div>
    </Alert>
  )
}
