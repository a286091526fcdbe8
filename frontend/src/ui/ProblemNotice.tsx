import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem'
import { Alert } from './Alert'
import { Button } from './Button'

interface ProblemNoticeProps {
  error: unknown
  onRetry?: () => void
}

export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const { t } = useTranslation()
  const problem = problemOf(error)
  const offline = problem.status === 0
  return (
    <Alert look="error" heading={offline ? t('problem.offlineTitle') : t('problem.title')}>
      <p>{offline ? t('problem.offlineText') : (problem.detail ?? problem.message)}</p>
      {problem.requestId && (
        <p className="alert__reference">
          {t('problem.reference')} <code>{problem.requestId}</code>
        </p>
      )}
      {onRetry && (
        <Button look="secondary" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      )}
    </Alert>
  )
}
