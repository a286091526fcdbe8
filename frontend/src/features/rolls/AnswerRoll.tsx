import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Roll, RollStatusChange } from '../../api/types'
import { settled } from '../../lib/settled'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { placeName } from './PlaceName'
import { useAnswerRoll } from './useRolls'

interface AnswerRollProps {
  roll: Roll
  title: string
  onDone: (text: string) => void
}

/** A yes or a no of those who decide where it came; to see the question is noted. */
export function AnswerRoll({ roll, title, onDone }: AnswerRollProps) {
  const { t } = useTranslation()
  const answer = useAnswerRoll()
  const latest = useNoteSeen(roll)
  const reply = async (body: RollStatusChange) => answer.mutateAsync({ roll: await latest(), body })

  /** The buttons go with the answer, so what was done is told by who shows them. */
  async function takeUp() {
    if (await settled(reply({ status: 'taken-up' }))) {
      onDone(t('rolls.takenUp', { title, name: placeName(roll.to) }))
    }
  }

  if (!roll.allowed.includes('take-up')) return null
  return (
    <>
      <div className="actions">
        <Button icon="check" disabled={answer.isPending} onClick={() => void takeUp()}>
          {t('rolls.takeUp')}
          <span className="sr-only">: {title}</span>
        </Button>
        {roll.allowed.includes('decline') && (
          <ReasonDialog
            button={t('rolls.decline')}
            about={title}
            look="secondary"
            heading={t('rolls.declineHeading')}
            text={t('rolls.declineText')}
            confirm={t('rolls.declineConfirm')}
            reason={{ label: t('rolls.declineReason'), required: true }}
            onConfirm={async (reason) => {
              await reply({ status: 'declined', reason })
              onDone(t('rolls.declinedDone'))
            }}
          />
        )}
      </div>
      <FormProblem error={answer.error} />
    </>
  )
}

/**
 * Those who sent it see that somebody who decides has had it before their eyes. That changes the roll, so an answer is about
 * what it left.
 */
function useNoteSeen(roll: Roll) {
  const { mutateAsync } = useAnswerRoll()
  const noted = useRef<Promise<Roll>>(null)
  const unseen = roll.allowed.includes('see')
  useEffect(() => {
    if (!unseen || noted.current) return
    noted.current = mutateAsync({ roll, body: { status: 'seen' } }).catch(() => roll)
  }, [unseen, mutateAsync, roll])
  return async () => {
    const left = await noted.current
    return left && left.version > roll.version ? left : roll
  }
}
