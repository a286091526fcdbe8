import { useTranslation } from 'react-i18next'
import type { Stakeholder } from '../../api/types'
import { formatDate, today } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Icon } from '../../ui/Icon'

/** When one last talked, and what waits. */
export function StakeholderState({ stakeholder }: { stakeholder: Stakeholder }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const { lastContactOn, openSteps, nextDueOn } = stakeholder
  const late = nextDueOn !== null && nextDueOn < today()
  return (
    <>
      <p className="register-card__who">
        {lastContactOn
          ? t('registers.dialogue.lastContact', { day: formatDate(lastContactOn, language) })
          : t('registers.dialogue.noContact')}
      </p>
      {nextDueOn && (
        <p className={late ? 'register-due register-due--late' : 'register-due'}>
          <Icon name={late ? 'clock' : 'calendar'} />
          <span>
            {t('registers.dialogue.openSteps', { count: openSteps })}
            {' · '}
            {t(late ? 'registers.dialogue.overdue' : 'registers.dialogue.due', {
              day: formatDate(nextDueOn, language),
            })}
          </span>
        </p>
      )}
    </>
  )
}
