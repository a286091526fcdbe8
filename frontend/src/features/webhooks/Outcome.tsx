import { useTranslation } from 'react-i18next'
import type { WebhookDelivery } from '../../api/types'
import { Icon } from '../../ui/Icon'

interface OutcomeProps {
  of: Pick<WebhookDelivery, 'state' | 'answerStatus' | 'fault'>
}

/** How it went, with what the receiver answered or why it did not. */
export function Outcome({ of: { state, answerStatus, fault } }: OutcomeProps) {
  const { t } = useTranslation()
  const why = fault ? t(`webhooks.fault.${fault}`) : answerStatus && `HTTP ${answerStatus}`
  return (
    <span className={`webhook-outcome webhook-outcome--${state}`}>
      <Icon name={state === 'delivered' ? 'check' : state === 'failed' ? 'close' : 'clock'} />
      {t(`webhooks.delivery.${state}`)}
      {why && <span> · {why}</span>}
    </span>
  )
}
