import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Webhook } from '../../api/types'
import { formatMoment } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Fact } from '../../ui/Fact'
import { DeliveryLog } from './DeliveryLog'
import { WebhookActions } from './WebhookActions'
import { WebhookPing } from './WebhookPing'
import { WebhookState } from './WebhookState'

export function WebhookCard({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const asked = [
    webhook.themeGroup?.name,
    webhook.topic?.label,
    webhook.municipality?.name,
    webhook.kind && t(`kind.${webhook.kind}`),
  ].filter(Boolean)
  const moment = (iso: string | null) => iso && formatMoment(iso, currentLanguage())
  return (
    <article className="webhook" aria-labelledby={`webhook-${webhook.id}`}>
      <WebhookState webhook={webhook} />
      <h3 id={`webhook-${webhook.id}`}>{webhook.url}</h3>
      {webhook.description && <p>{webhook.description}</p>}
      {webhook.pause && (
        <p className="webhook__reason">{webhook.reason ?? t(`webhooks.pause.${webhook.pause}`)}</p>
      )}
      <dl className="webhook__facts">
        <Fact label={t('webhooks.asked')}>{asked.join(' · ') || t('webhooks.everything')}</Fact>
        <Fact label={t('webhooks.lastDelivered')}>
          {moment(webhook.lastDeliveredAt) ?? t('webhooks.nothingYet')}
        </Fact>
        {webhook.waiting > 0 && (
          <Fact label={t('webhooks.waiting')}>
            {t('webhooks.messages', { count: webhook.waiting })}
          </Fact>
        )}
        {webhook.formerSecretUntil && (
          <Fact label={t('webhooks.secret.former')}>{moment(webhook.formerSecretUntil)}</Fact>
        )}
      </dl>
      <WebhookActions webhook={webhook} />
      {webhook.secretIssuedAt && <WebhookPing webhook={webhook} />}
      <details className="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className="more__heading">{t('webhooks.log.title')}</span>
          <span className="more__hint">{t('webhooks.log.hint')}</span>
        </summary>
        <div className="more__body">{open && <DeliveryLog webhook={webhook} />}</div>
      </details>
    </article>
  )
}
