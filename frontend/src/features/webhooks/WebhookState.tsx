import { useTranslation } from 'react-i18next'
import type { Webhook } from '../../api/types'
import { Icon, type IconName } from '../../ui/Icon'

const icons = {
  'no-secret': 'info',
  active: 'check',
  failing: 'bell',
  paused: 'clock',
} as const satisfies Record<string, IconName>

function stateOf(webhook: Webhook): keyof typeof icons {
  if (webhook.status === 'paused') return 'paused'
  if (!webhook.secretIssuedAt) return 'no-secret'
  return webhook.failingSince ? 'failing' : 'active'
}

/** How it goes, in words and not by colour alone. */
export function WebhookState({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation()
  const state = stateOf(webhook)
  return (
    <p className={`webhook__state webhook__state--${state}`}>
      <Icon name={icons[state]} />
      {t(`webhooks.state.${state}`)}
    </p>
  )
}
