import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { WebhookAttempt, WebhookDelivery } from '../../api/types'
import { formatMoment } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { delivery } from './queries'

/** What was asked and what came back, as it was, for whoever looks for a fault. */
export function Attempts({ delivery: { id, webhook } }: { delivery: WebhookDelivery }) {
  const { data, error, refetch } = useQuery(delivery(webhook, id))
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton shape="line" count={3} />
  return (
    <ol className="nobullet-list webhook-attempts">
      {(data.attempts ?? []).map((attempt) => (
        <li key={attempt.at}>
          <Attempt attempt={attempt} />
        </li>
      ))}
    </ol>
  )
}

function Attempt({ attempt }: { attempt: WebhookAttempt }) {
  const { t } = useTranslation()
  const { fault, answerStatus, milliseconds } = attempt
  const came = fault ? t(`webhooks.fault.${fault}`) : `HTTP ${answerStatus}`
  return (
    <>
      <p>
        <strong>{formatMoment(attempt.at, currentLanguage())}</strong>
        {` · ${came} · ${milliseconds} ms`}
      </p>
      <Text
        label={t('webhooks.log.request')}
        headers={attempt.requestHeaders}
        body={attempt.requestBody}
      />
      {answerStatus !== null && (
        <Text
          label={t('webhooks.log.answer')}
          headers={attempt.answerHeaders}
          body={attempt.answerBody ?? ''}
        />
      )}
    </>
  )
}

interface TextProps {
  label: string
  headers: Record<string, string>
  body: string
}

function Text({ label, headers, body }: TextProps) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return (
    <figure className="webhook-text">
      <figcaption>{label}</figcaption>
      <pre>{[...lines, '', body].join('\n')}</pre>
    </figure>
  )
}
