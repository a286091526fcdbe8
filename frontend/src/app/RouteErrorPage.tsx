import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../ui/PageHeading'
import { ProblemNotice } from '../ui/ProblemNotice'

/** What is left when a page itself fails, for instance when its code cannot be fetched any more. */
export function RouteErrorPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation()
  return (
    <div className="container page">
      <PageHeading title={t('problem.pageTitle')} />
      <ProblemNotice error={error} onRetry={() => window.location.reload()} />
    </div>
  )
}
