import { useTranslation } from 'react-i18next'
import { CopyButton } from './CopyButton'

/** The link of an invitation, which the service tells once. */
export function InvitationLink({ link }: { link: string | null }) {
  const { t } = useTranslation()
  if (!link) return null
  return (
    <div className="invitation-link">
      <p>{t('invitationLink.text')}</p>
      <code data-testid="invitation-link">{link}</code>
      <CopyButton text={link} label={t('invitationLink.copy')} />
    </div>
  )
}
