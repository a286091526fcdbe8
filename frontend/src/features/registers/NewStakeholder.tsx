import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../lib/useAttempt'
import { useSentForm } from '../../lib/useSentForm'
import { noStakeholder, stakeholderDraftOf } from './dialogueValues'
import { StakeholderForm } from './StakeholderForm'
import { useAddStakeholder } from './useDialogueChanges'

/** Leads on to the page of the organisation, where its first contact is noted. */
export function NewStakeholder({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const add = useAddStakeholder()
  const keyFor = useAttempt()
  const form = useSentForm({
    name: 'stakeholder-new',
    initial: noStakeholder,
    send: (values) => {
      const body = stakeholderDraftOf(values)
      return add.mutateAsync({ body, key: keyFor(body) })
    },
    onDone: ({ id }) => void navigate({ to: '/administration/dialog/$id', params: { id } }),
    onCancel,
  })
  return (
    <StakeholderForm
      heading={t('registers.dialogue.add')}
      {...form}
      confirm={t('registers.dialogue.save')}
      pending={add.isPending}
      error={add.error}
    />
  )
}
