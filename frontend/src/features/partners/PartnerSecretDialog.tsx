import { useTranslation } from 'react-i18next'
import type { Partner, PartnerSecret } from '../../api/types'
import { CopyButton } from '../../ui/CopyButton'
import { SecretDialog } from '../../ui/SecretDialog'
import { tokenCall } from './partnerValues'
import { useIssueSecret } from './usePartnerChanges'

export function PartnerSecretDialog({ partner }: { partner: Partner }) {
  const { t } = useTranslation()
  const replaces = partner.secretIssuedAt !== null || partner.demo
  return (
    <SecretDialog
      button={t(replaces ? 'partners.secret.replace' : 'partners.secret.make')}
      look={replaces ? 'secondary' : 'primary'}
      ask={{
        heading: t(replaces ? 'partners.secret.replaceHeading' : 'partners.secret.makeHeading'),
        text: t(replaces ? 'partners.secret.replaceText' : 'partners.secret.makeText'),
        confirm: t(replaces ? 'partners.secret.replaceConfirm' : 'secret.show'),
      }}
      once={t('partners.secret.once')}
      issue={useIssueSecret(partner)}
    >
      {(secret) => <Shown secret={secret} />}
    </SecretDialog>
  )
}

function Shown({ secret }: { secret: PartnerSecret }) {
  const { t } = useTranslation()
  const call = tokenCall(secret.clientId, secret.secret, secret.tokenEndpoint)
  const parts = [
    { name: 'clientId', text: secret.clientId },
    { name: 'secret', text: secret.secret },
    { name: 'call', text: call },
  ] as const
  return parts.map(({ name, text }) => (
    <div key={name} className="secret-dialog__part">
      <p className="secret-dialog__label">{t(`partners.secret.part.${name}`)}</p>
      <code data-testid={`partner-${name}`}>{text}</code>
      <CopyButton text={text} label={t(`partners.secret.copy.${name}`)} />
    </div>
  ))
}
