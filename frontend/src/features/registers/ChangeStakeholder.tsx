import { useTranslation } from 'react-i18next'
import type { Stakeholder } from '../../api/types'
import { useSentForm } from '../../lib/useSentForm'
import { stakeholderDraftOf, stakeholderValuesOf } from './dialogueValues'
import { StakeholderForm } from './StakeholderForm'
import { useChangeStakeholder } from './useDialogueChanges'

interface ChangeStakeholderProps {
  stakeholder: Stakeholder
  onDone: () => void
  onCancel: () => void
}

export function ChangeStakeholder({ stakeholder, onDone, onCancel }: ChangeStakeholderProps) {
  const { t } = useTranslation()
  const change = useChangeStakeholder(stakeholder)
  const form = useSentForm({
    name: `stakeholder-${stakeholder.id}-${stakeholder.version}`,
    initial: stakeholderValuesOf(stakeholder),
    send: (values) => change.mutateAsync(stakeholderDraftOf(values)),
    onDone,
    onCancel,
  })
  return (
    <StakeholderForm
      heading={t('registers.changeHeading', { name: stakeholder.name })}
      {...form}
      confirm={t('registers.saveChange')}
      pending={change.isPending}
      error={change.error}
    />
  )
}
