import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RolledItem } from '../../api/types'
import { settled } from '../../lib/settled'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { Icon } from '../../ui/Icon'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { placeName } from './PlaceName'
import { Reasons } from './Reasons'
import { RolledCard } from './RolledCard'
import { useAnswerRoll } from './useRolls'

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
  const answer = useAnswerRoll(roll)
  useNoteSeen(arrived)

  /** The row goes with the answer, so what was done is told by the list. */
  async function takeUp() {
    if (await settled(answer.mutateAsync({ status: 'taken-up' }))) {
      onDone(t('rolls.takenUp', { title: item.title, name: placeName(roll.to) }))
    }
  }

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
      <div className="actions">
        <Button icon="check" disabled={answer.isPending} onClick={() => void takeUp()}>
          {t('rolls.takeUp')}
          <span className="sr-only">: {item.title}</span>
        </Button>
        <ReasonDialog
          button={t('rolls.decline')}
          about={item.title}
          look="secondary"
          heading={t('rolls.declineHeading')}
          text={t('rolls.declineText')}
          confirm={t('rolls.declineConfirm')}
          reason={{ label: t('rolls.declineReason'), required: true }}
          onConfirm={async (reason) => {
            await answer.mutateAsync({ status: 'declined', reason })
            onDone(t('rolls.declinedDone'))
          }}
        />
      </div>
      <FormProblem error={answer.error} />
    </li>
  )
}

/** Those who sent it see that somebody who decides has had it before their eyes. */
function useNoteSeen({ roll }: RolledItem) {
  const { mutate } = useAnswerRoll(roll)
  const noted = useRef(false)
  const unseen = roll.allowed.includes('see')
  useEffect(() => {
    if (!unseen || noted.current) return
    noted.current = true
    mutate({ status: 'seen' })
  }, [unseen, mutate])
}
