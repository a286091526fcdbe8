import { useTranslation } from 'react-i18next'
import { isAtFields } from '../api/faults'
import { problemOf } from '../api/problem'
import { Alert } from './Alert'
import { LoggedOut } from './LoggedOut'
import { ProblemNotice } from './ProblemNotice'

/** Why a form was not taken, where no field tells it; the text itself is never lost. */
export function FormProblem({ error }: { error: unknown }) {
  const { t } = useTranslation()
  if (error === null || error === undefined || isAtFields(error)) return null
  const { status } = problemOf(error)
  if (status === 401) return <LoggedOut />
  if (status === 412) {
    return (
      <Alert look="error" heading={t('formProblem.changed')}>
        <p>{t('formProblem.changedText')}</p>
      </Alert>
    )
  }
  return <ProblemNotice error={error} />
}
