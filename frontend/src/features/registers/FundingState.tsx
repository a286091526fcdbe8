import { useTranslation } from 'react-i18next'
import type { FundingStatus } from '../../api/types'
import { Icon, type IconName } from '../../ui/Icon'

const icons = {
  idea: 'speech',
  applied: 'forward',
  granted: 'check',
  declined: 'close',
  withdrawn: 'back',
} as const satisfies Record<FundingStatus, IconName>

/** How far an application has come, in words and not by colour alone. */
export function FundingState({ status }: { status: FundingStatus }) {
  const { t } = useTranslation()
  return (
    <span className={`funding-state funding-state--${status}`}>
      <Icon name={icons[status]} />
      {t(`registers.status.${status}`)}
    </span>
  )
}
