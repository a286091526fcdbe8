import { useTranslation } from 'react-i18next'
import type { Partner } from '../../api/types'
import { Icon, type IconName } from '../../ui/Icon'

const icons = {
  active: 'check',
  suspended: 'clock',
  ended: 'close',
} as const satisfies Record<Partner['status'], IconName>

/** Whether a system may call, in words and not by colour alone. */
export function PartnerState({ status }: { status: Partner['status'] }) {
  const { t } = useTranslation()
  return (
    <span className={`partner-state partner-state--${status}`}>
      <Icon name={icons[status]} />
      {t(`partners.status.${status}`)}
    </span>
  )
}
