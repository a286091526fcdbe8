import { useTranslation } from 'react-i18next'
import type { InfoPackage } from '../../api/types'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { usePackageStep } from './usePackageChanges'

interface PackageStepsProps {
  infoPackage: InfoPackage
  onDone: (told: string) => void
}

const steps = [
  ['approve', 'approved'],
  ['issue', 'issued'],
  ['take-back', 'draft'],
] as const

/** What can be done with the copy as it is now. */
export function PackageSteps({ infoPackage, onDone }: PackageStepsProps) {
  const { t } = useTranslation()
  const step = usePackageStep(infoPackage)
  return (
    <div className="actions">
      {steps
        .filter(([action]) => infoPackage.allowed.includes(action))
        .map(([action, status]) => (
          <ReasonDialog
            key={action}
            button={t(`infoPackages.step.${action}`)}
            look={action === 'take-back' ? 'secondary' : 'primary'}
            heading={t(`infoPackages.step.${action}`)}
            text={t(`infoPackages.stepText.${action}`)}
            confirm={t(`infoPackages.stepNow.${action}`)}
            onConfirm={async () => {
              await step.mutateAsync(status)
              onDone(t(`infoPackages.stepDone.${action}`))
            }}
          />
        ))}
    </div>
  )
}
