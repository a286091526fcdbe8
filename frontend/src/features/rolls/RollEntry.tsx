import { useTranslation } from 'react-i18next'
import type { Roll } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Icon } from '../../ui/Icon'
import { AnswerRoll } from './AnswerRoll'
import { OwnRollActions } from './OwnRollActions'
import { PlaceName, placeName } from './PlaceName'
import { Reasons } from './Reasons'
import { RollState } from './RollState'

interface RollEntryProps {
  roll: Roll
  onDone: (text: string) => void
}

/** One hop of an item: from where, to where, why, and what became of it. */
export function RollEntry({ roll, onDone }: RollEntryProps) {
  const { t } = useTranslation()
  return (
    <li className={`roll roll--${roll.status}`}>
      <h3 className="roll__places">
        {roll.from && (
          <>
            <span className="sr-only">{t('rolls.from')} </span>
            <span className="roll__from">{placeName(roll.from)}</span>
            <Icon name="forward" />
          </>
        )}
        <span className="sr-only">{t('rolls.toPlace')} </span>
        <PlaceName place={roll.to} />
      </h3>
      <p className="roll__state">
        <RollState roll={roll} />
        {roll.answeredAt && (
          <span className="muted">
            {t('rolls.answeredBy', {
              name: roll.answeredBy,
              date: formatDate(roll.answeredAt, currentLanguage()),
            })}
          </span>
        )}
      </p>
      {roll.declineReason && <p className="roll__declined">{roll.declineReason}</p>}
      <Reasons roll={roll} />
      <AnswerRoll roll={roll} title={roll.item.title} onDone={onDone} />
      <OwnRollActions roll={roll} onDone={onDone} />
    </li>
  )
}
