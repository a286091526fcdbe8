import { useTranslation } from 'react-i18next'
import type { Roll, RollStatus } from '../../api/types'
import { Icon, type IconName } from '../../ui/Icon'

const icons: Record<RollStatus, IconName> = {
  sent: 'mail',
  seen: 'clock',
  'taken-up': 'check',
  declined: 'close',
}

export function RollState({ roll }: { roll: Roll }) {
  const { t } = useTranslation()
  return (
    <span className={`roll-state roll-state--${roll.status}`}>
      <Icon name={icons[roll.status]} />
      {t(`rolls.status.${roll.status}`)}
    </span>
  )
}
