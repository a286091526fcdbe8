import { useEffect, useRef } from 'react'
import type { Roll } from '../../api/types'
import { placeName } from './PlaceName'
import { useAnswerRoll } from './useRolls'
import { YesOrNo } from './YesOrNo'

interface AnswerRollProps {
  roll: Roll
  title: string
  onDone: (text: string) => void
}

/** A yes or a no of those who decide where it came; to see the question is noted. */
export function AnswerRoll({ roll, title, onDone }: AnswerRollProps) {
  const latest = useNoteSeen(roll)
  if (!roll.allowed.includes('take-up')) return null
  return (
    <YesOrNo
      asked={latest}
      title={title}
      place={placeName(roll.to)}
      mayDecline={roll.allowed.includes('decline')}
      onDone={onDone}
    />
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
