import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Webhook } from '../../api/types'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Outcome } from './Outcome'
import { delivery, isUnderWay } from './queries'
import { usePingWebhook } from './useWebhookChanges'

/** Sends a real message and tells what came back. */
export function WebhookPing({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation()
  const ping = usePingWebhook(webhook.id)
  const { data } = useQuery({
    ...delivery(webhook.id, ping.data?.id ?? ''),
    enabled: ping.data !== undefined,
  })
  const went = data ?? ping.data
  const pending = ping.isPending || isUnderWay(went)
  return (
    <div className="webhook-ping">
      <Button look="secondary" disabled={pending} onClick={() => ping.mutate()}>
        {t('webhooks.ping.send')}
        <span className="sr-only">: {webhook.url}</span>
      </Button>
      <div role="status">
        {pending && t('webhooks.ping.pending')}
        {!pending && went && <Outcome of={went} />}
      </div>
      {ping.error !== null && <ProblemNotice error={ping.error} />}
    </div>
  )
}
