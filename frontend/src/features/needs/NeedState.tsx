import { useTranslation } from 'react-i18next'
import type { NeedStatus } from '../../api/types'
import { Icon, type IconName } from '../../ui/Icon'

const icons: Record<NeedStatus, IconName> = {
  open: 'speech',
  answered: 'check',
  withdrawn: 'close',
}

export function NeedState({ status }: { status: NeedStatus }) {
  const { t } = useTranslation()
  return (
    <span className={`need-state need-state--${status}`}>
      <Icon name={icons[status]} />
      {t(`needs.status.${status}`)}
    </span>
  )
}
