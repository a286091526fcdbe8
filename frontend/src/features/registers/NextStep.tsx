import { useTranslation } from 'react-i18next'
import type { StakeholderContact } from '../../api/types'
import { formatDate, today } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { useChangeContact } from './useDialogueChanges'

interface NextStepProps {
  contact: StakeholderContact
  keeps: boolean
  onDone: (text: string) => void
}

/** What is to be done after a contact, and whether it is. */
export function NextStep({ contact, keeps, onDone }: NextStepProps) {
  const { t } = useTranslation()
  const change = useChangeContact(contact)
  const { nextStep, nextStepDue, nextStepDone } = contact
  if (!nextStep || !nextStepDue) return null
  const late = !nextStepDone && nextStepDue < today()
  const day = formatDate(nextStepDue, currentLanguage())

  async function mark() {
    await change.mutateAsync({ nextStepDone: !nextStepDone })
    onDone(t(nextStepDone ? 'registers.contact.undone' : 'registers.contact.markedDone'))
  }

  return (
    <div className="register-step">
      <h4>{t('registers.contact.nextStep')}</h4>
      <p className="register-text">{nextStep}</p>
      <p className={late ? 'register-due register-due--late' : 'register-due'}>
        <Icon name={nextStepDone ? 'check' : late ? 'clock' : 'calendar'} />
        {nextStepDone
          ? t('registers.contact.done')
          : t(late ? 'registers.dialogue.overdue' : 'registers.dialogue.due', { day })}
      </p>
      {keeps && (
        <Button
          look={nextStepDone ? 'quiet' : 'secondary'}
          disabled={change.isPending}
          // Why it was not taken stands below.
          onClick={() => void mark().catch(() => undefined)}
        >
          {t(nextStepDone ? 'registers.contact.undo' : 'registers.contact.markDone')}{' '}
          <span className="sr-only">: {nextStep}</span>
        </Button>
      )}
      {change.error !== null && <ProblemNotice error={change.error} />}
    </div>
  )
}
