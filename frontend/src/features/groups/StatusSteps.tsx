import type { ThemeGroup } from '../../api/types'
import { StatusDialog } from './StatusDialog'
import { type Step, stepsOf } from './steps'

/** The steps by which a group gets to work. */
const forward: readonly Step[] = ['approve', 'start', 'resume']

/** A button for each step that is the reader's to take. */
export function StatusSteps({ group }: { group: ThemeGroup }) {
  const steps = stepsOf(group)
  if (steps.length === 0) return null
  return (
    <div className="actions">
      {steps.map(({ step, to }) => (
        <StatusDialog
          key={`${step}-${group.version}`}
          group={group}
          step={step}
          to={to}
          look={forward.includes(step) ? 'primary' : 'secondary'}
        />
      ))}
    </div>
  )
}
