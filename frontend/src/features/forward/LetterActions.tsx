import { useTranslation } from 'react-i18next'
import { settled } from '../../lib/settled'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { type SentLetter, useRemind, useWithdraw } from './useForwards'

interface LetterActionsProps {
  letter: SentLetter
  /** Whom it went to, as the reader knows them. */
  to: string
  /** Names the item, where several such buttons stand on a page. */
  about: string
  may: { remind: boolean; withdraw: boolean }
  onDone: (text: string) => void
}

/** What can be done about a letter that lies unopened. */
export function LetterActions({ letter, to, about, may, onDone }: LetterActionsProps) {
  const { t } = useTranslation()
  const remind = useRemind(letter)
  const withdraw = useWithdraw(letter)

  async function sendReminder() {
    if (await settled(remind.mutateAsync())) onDone(t('forward.reminded', { name: to }))
  }

  return (
    <>
      {may.remind && (
        <Button
          look="secondary"
          icon="bell"
          disabled={remind.isPending}
          onClick={() => void sendReminder()}
        >
          {t('forward.remind')}
          <span className="sr-only"> : {about}</span>
        </Button>
      )}
      {may.withdraw && (
        <ReasonDialog
          button={t('forward.withdraw')}
          about={about}
          look="quiet"
          heading={t('forward.withdrawHeading', { name: to })}
          text={t('forward.withdrawText')}
          confirm={t('forward.withdrawConfirm')}
          onConfirm={async () => {
            await withdraw.mutateAsync()
            onDone(t('forward.withdrawn'))
          }}
        />
      )}
      <FormProblem error={remind.error} />
    </>
  )
}
