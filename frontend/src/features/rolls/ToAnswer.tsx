import { useTranslation } from 'react-i18next'
import type { RolledItem } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { AnswerRoll } from './AnswerRoll'
import { placeName } from './PlaceName'
import { Reasons } from './Reasons'
import { RolledCard } from './RolledCard'

interface ToAnswerProps {
  arrived: RolledItem
  /** Where several places can answer on one page, it is said for which. */
  naming: boolean
  onDone: (text: string) => void
}

/** Something that was rolled here and waits for a yes or a no. */
export function ToAnswer({ arrived, naming, onDone }: ToAnswerProps) {
  const { t } = useTranslation()
  const { roll, item } = arrived
  return (
    <li className="arrival">
      {naming && (
        <p className="arrival__to">
          <Icon name="forward" />
          {t('rolls.forPlace', { name: placeName(roll.to) })}
        </p>
      )}
      <RolledCard item={item} />
      <Reasons roll={roll} />
      <AnswerRoll roll={roll} title={item.title} onDone={onDone} />
    </li>
  )
}
