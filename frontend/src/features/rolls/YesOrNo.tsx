import { useTranslation } from 'react-i18next'
import type { RollStatusChange } from '../../api/types'
import { settled } from '../../lib/settled'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { type RollKey, useAnswerRoll } from './useRolls'

interface YesOrNoProps {
  /** The roll as it stands when it is answered. */
  asked: () => RollKey | Promise<RollKey>
  title: string
  /** Where it is taken up. */
  place: string
  mayDecline: boolean
  onDone: (text: string) => void
}

/** A yes in one step, or a no with its reason. */
export function YesOrNo({ asked, title, place, mayDecline, onDone }: YesOrNoProps) {
  const { t } = useTranslation()
  const answer = useAnswerRoll()
  const reply = async (body: RollStatusChange) => answer.mutateAsync({ roll: await asked(), body })

  /** The buttons go with the answer, so what was done is told by who shows them. */
  async function takeUp() {
    if (await settled(reply({ status: 'taken-up' }))) {
      onDone(t('rolls.takenUp', { title, name: place }))
    }
  }

  return (
    <>
      <div className="actions">
        <Button icon="check" disabled={answer.isPending} onClick={() => void takeUp()}>
          {t('rolls.takeUp')}
          <span className="sr-only">: {title}</span>
        </Button>
        {mayDecline && (
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
