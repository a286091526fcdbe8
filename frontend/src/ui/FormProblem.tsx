import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isAtFields } from '../api/faults'
import { problemOf } from '../api/problem'
import { loginHref } from '../api/session'
import { Alert } from './Alert'
import { ProblemNotice } from './ProblemNotice'

/** Why a form was not taken, where no field tells it; the text itself is never lost. */
export function FormProblem({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const { href } = useLocation()
  if (error === null || error === undefined || isAtFields(error)) return null
  const { status } = problemOf(error)
  if (status === 401) {
    return (
      <Alert look="error" heading={t('save.loggedOut')}>
        <p>{t('save.textKept')}</p>
        <a className="button button-primary" href={loginHref(href)}>
          {t('session.loginAgain')}
        </a>
      </Alert>
    )
  }
  if (status === 412) {
    return (
      <Alert look="error" heading={t('formProblem.changed')}>
        <p>{t('formProblem.changedText')}</p>
      </Alert>
    )
  }
  return <ProblemNotice error={error} />
}
