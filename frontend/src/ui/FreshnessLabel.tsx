import { useTranslation } from 'react-i18next'
import type { Freshness } from '../api/types'
import { Icon, type IconName } from './Icon'

const icons: Record<Freshness, IconName> = {
  current: 'check',
  'review-due': 'clock',
  overdue: 'clock',
  timeless: 'level',
}

/** Whether somebody has looked at it lately: said in words, never a reason to hide it. */
export function FreshnessLabel({ freshness }: { freshness: Freshness }) {
  const { t } = useTranslation()
  return (
    <span className={`freshness freshness--${freshness}`}>
      <Icon name={icons[freshness]} />
      {t(`freshness.${freshness}`)}
    </span>
  )
}
