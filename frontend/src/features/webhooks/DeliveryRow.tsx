import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WebhookDelivery } from '../../api/types'
import { formatMoment } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Attempts } from './Attempts'
import { Outcome } from './Outcome'
import { useSendAgain } from './useWebhookChanges'

interface DeliveryRowProps {
  delivery: WebhookDelivery
  hasSecret: boolean
}

/** A message; its tries are fetched when somebody wants to see them. */
export function DeliveryRow({ delivery: one, hasSecret }: DeliveryRowProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const sendAgain = useSendAgain(one.webhook)
  const language = currentLanguage()
  const name = [t(`webhooks.event.${one.event ?? 'unmade'}`), one.item].filter(Boolean).join(' ')
  return (
    <div className="webhook-delivery">
      <p className="webhook-delivery__what">
        <strong>{name}</strong>
        <time dateTime={one.createdAt}>{formatMoment(one.createdAt, language)}</time>
      </p>
      <p className="webhook-delivery__how">
        <Outcome of={one} />
        {one.tries > 1 && <span>{t('webhooks.log.tries', { count: one.tries })}</span>}
        {one.dueAt && one.tries > 0 && (
          <span>{t('webhooks.log.next', { at: formatMoment(one.dueAt, language) })}</span>
        )}
      </p>
      <div className="webhook__actions">
        {one.tries > 0 && (
          <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('webhooks.log.details')}
            <span className="sr-only">: {name}</span>
          </Button>
        )}
        {hasSecret && one.state !== 'sending' && (
          <Button
            look="quiet"
            disabled={sendAgain.isPending}
            onClick={() => sendAgain.mutate(one.id)}
          >
            {t('webhooks.log.again')}
            <span className="sr-only">: {name}</span>
          </Button>
        )}
        <span role="status">{sendAgain.isSuccess && t('webhooks.log.sentAgain')}</span>
      </div>
      {sendAgain.error !== null && <ProblemNotice error={sendAgain.error} />}
      {open && <Attempts delivery={one} />}
    </div>
  )
}
