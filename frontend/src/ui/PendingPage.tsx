import { ProblemNotice } from './ProblemNotice'
import { Skeleton } from './Skeleton'

interface PendingPageProps {
  error: unknown
  onRetry: () => void
}

/** A page whose content is still on its way, or did not come. */
export function PendingPage({ error, onRetry }: PendingPageProps) {
  return (
    <div className="container page">
      {error === null ? (
        <Skeleton shape="page" />
      ) : (
        <ProblemNotice error={error} onRetry={onRetry} />
      )}
    </div>
  )
}
