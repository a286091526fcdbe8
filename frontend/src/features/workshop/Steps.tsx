import { useTranslation } from 'react-i18next'
import type { Workshop, WorkshopStatus } from '../../api/types'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { useStep } from './useWorkshopChanges'

const next: Record<WorkshopStatus, Exclude<WorkshopStatus, 'draft'>[]> = {
  draft: ['open'],
  open: ['voting', 'closed'],
  voting: ['open', 'closed'],
  closed: [],
}

/** What can become of a workshop now. */
export function Steps({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation()
  const step = useStep(workshop)
  return (
    <>
      <div className="actions">
        {next[workshop.status].map((status, place) => (
          <Button
            key={status}
            look={place === 0 ? 'primary' : 'secondary'}
            disabled={step.isPending}
            onClick={() => step.mutate(status)}
          >
            {t(`workshop.step.${status}`)}
          </Button>
        ))}
      </div>
      {step.error !== null && <ProblemNotice error={step.error} />}
    </>
  )
}
