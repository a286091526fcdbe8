import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/PageHeading'
import { CodeBlock } from './CodeBlock'
import { CodeTabs } from './CodeTabs'
import { examples, webhookMessage } from './examples'
import { Prose } from './Prose'

export function WebhooksPage() {
  const { t } = useTranslation()
  return (
    <article className="guide">
      <PageHeading title={t('developersWebhooks.title')} />
      <p className="lead">{t('developersWebhooks.lead')}</p>
      <h2>{t('developersWebhooks.message.title')}</h2>
      <Prose text={t('developersWebhooks.message.text')} />
      <CodeBlock {...webhookMessage} />
      <Prose text={t('developersWebhooks.message.headers')} />
      <h2>{t('developersWebhooks.verify.title')}</h2>
      <Prose text={t('developersWebhooks.verify.text')} />
      <CodeTabs example={examples.webhook} label={t('developersWebhooks.verify.title')} />
      <h2>{t('developersWebhooks.answer.title')}</h2>
      <Prose text={t('developersWebhooks.answer.text')} />
    </article>
  )
}
