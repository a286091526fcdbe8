import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Workshop, WorkshopStatus } from '../../api/types'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SelectField } from '../../ui/SelectField'
import { useStep } from './useWorkshopChanges'

const next: Record<WorkshopStatus, Exclude<WorkshopStatus, 'draft'>[]> = {
  draft: ['open'],
  open: ['voting', 'closed'],
  voting: ['open', 'closed'],
  closed: [],
}

/** Hours after which a workshop closes by itself. */
const lasting = [1, 4, 24, 168] as const

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

/** What can become of a workshop now. */
export function Steps({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation()
  const step = useStep(workshop)
  const [hours, setHours] = useState<(typeof lasting)[number]>(4)
  return (
    <>
      {workshop.status === 'draft' && (
        <SelectField
          id="open-for"
          label={t('workshop.openFor')}
          value={String(hours)}
          fault={faultsAt(step.error).closesAt}
          options={lasting.map((value) => ({
            value: String(value),
            label: t(`workshop.lasting.${value}`),
          }))}
          onChange={(value) => setHours(lasting.find((one) => String(one) === value) ?? hours)}
        />
      )}
      <div className="actions">
        {next[workshop.status].map((status, place) => (
          <Button
            key={status}
            look={place === 0 ? 'primary' : 'secondary'}
            disabled={step.isPending}
            onClick={() =>
              step.mutate({ status, closesAt: workshop.status === 'draft' ? inHours(hours) : null })
            }
          >
            {t(`workshop.step.${status}`)}
          </Button>
        ))}
      </div>
      {step.error !== null && <ProblemNotice error={step.error} />}
    </>
  )
}
