import { useTranslation } from 'react-i18next'
import type { TrialStatus } from '../../api/types'
import { Icon, type IconName } from '../../ui/Icon'

const icons: Record<TrialStatus, IconName> = {
  considering: 'speech',
  running: 'clock',
  adopted: 'check',
  adapted: 'edit',
  stopped: 'close',
}

export function TrialState({ status }: { status: TrialStatus }) {
  const { t } = useTranslation()
  return (
    <span className={`trial-state trial-state--${status}`}>
      <Icon name={icons[status]} />
      {t(`trials.status.${status}`)}
    </span>
  )
}
