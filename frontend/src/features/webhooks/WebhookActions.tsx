import { useTranslation } from 'react-i18next'
import type { Webhook } from '../../api/types'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { useChangeWebhookStatus, useRemoveWebhook } from './useWebhookChanges'
import { WebhookSecretDialog } from './WebhookSecretDialog'

export function WebhookActions({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation()
  const change = useChangeWebhookStatus(webhook)
  const remove = useRemoveWebhook(webhook)
  return (
    <div className="webhook__actions">
      <WebhookSecretDialog webhook={webhook} />
      {webhook.status === 'active' ? (
        <ReasonDialog
          key="pause"
          button={t('webhooks.action.pause')}
          about={webhook.url}
          look="quiet"
          heading={t('webhooks.action.pauseHeading')}
          text={t('webhooks.action.pauseText')}
          confirm={t('webhooks.action.pause')}
          reason={{
            label: t('webhooks.action.reason'),
            hint: t('webhooks.action.reasonHint'),
            required: true,
          }}
          onConfirm={(reason) => change.mutateAsync({ status: 'paused', reason })}
        />
      ) : (
        <ReasonDialog
          key="resume"
          button={t('webhooks.action.resume')}
          about={webhook.url}
          look="secondary"
          heading={t('webhooks.action.resumeHeading')}
          text={t('webhooks.action.resumeText', { count: webhook.waiting })}
          confirm={t('webhooks.action.resume')}
          onConfirm={() => change.mutateAsync({ status: 'active', reason: null })}
        />
      )}
      <ReasonDialog
        button={t('webhooks.action.remove')}
        about={webhook.url}
        look="quiet"
        heading={t('webhooks.action.removeHeading')}
        text={t('webhooks.action.removeText')}
        confirm={t('webhooks.action.remove')}
        onConfirm={() => remove.mutateAsync()}
      />
    </div>
  )
}
