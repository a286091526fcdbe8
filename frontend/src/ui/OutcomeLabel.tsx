import { useTranslation } from 'react-i18next'
import type { Outcome } from '../api/types'
import { Icon, type IconName } from './Icon'

const icons: Record<Outcome, IconName> = {
  positive: 'worked',
  mixed: 'partly',
  none: 'level',
  negative: 'turned',
}

/** Same size, same weight for every outcome: what did not work is worth as much to the reader as what did. */
export function OutcomeLabel({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation()
  return (
    <span className={`outcome outcome--${outcome}`}>
      <Icon name={icons[outcome]} />
      {t(`outcome.${outcome}`)}
    </span>
  )
}
