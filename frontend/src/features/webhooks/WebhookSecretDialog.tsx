import { useTranslation } from 'react-i18next'
import type { Webhook } from '../../api/types'
import { CopyButton } from '../../ui/CopyButton'
import { SecretDialog } from '../../ui/SecretDialog'
import { useIssueWebhookSecret } from './useWebhookChanges'

export function WebhookSecretDialog({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation()
  const replaces = webhook.secretIssuedAt !== null
  return (
    <SecretDialog
      button={t(replaces ? 'webhooks.secret.replace' : 'webhooks.secret.make')}
      about={webhook.url}
      look={replaces ? 'quiet' : 'primary'}
      ask={{
        heading: t('webhooks.secret.heading'),
        text: t(replaces ? 'webhooks.secret.replaceText' : 'webhooks.secret.makeText'),
        confirm: t('secret.show'),
      }}
      once={t('webhooks.secret.once')}
      issue={useIssueWebhookSecret(webhook)}
    >
      {({ secret }) => (
        <div className="secret-dialog__part">
          <code data-testid="webhook-secret">{secret}</code>
          <CopyButton text={secret} label={t('webhooks.secret.copy')} />
        </div>
      )}
    </SecretDialog>
  )
}
