import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem'
import { Alert } from './Alert'
import { Button } from './Button'
import { LoggedOut } from './LoggedOut'
import { ProblemNotice } from './ProblemNotice'

interface SaveProblemProps {
  error: unknown
  onTakeNewest?: () => void
  onKeepMine?: () => void
}

/** Why the text was not saved, and always: that it is not lost. */
export function SaveProblem({ error, onTakeNewest, onKeepMine }: SaveProblemProps) {
  const { t } = useTranslation()
  const problem = problemOf(error)

  if (problem.faults.length > 0) return null
  if (problem.status === 401) return <LoggedOut />
  if (problem.status === 412) {
    return (
      <Alert look="error" heading={t('save.changedByOther')}>
        <p>{t('save.changedByOtherText')}</p>
        <div className="actions">
          <Button onClick={onKeepMine}>{t('save.keepMine')}</Button>
          <Button look="secondary" onClick={onTakeNewest}>
            {t('save.takeNewest')}
          </Button>
        </div>
      </Alert>
    )
  }
  return <ProblemNotice error={error} />
}
