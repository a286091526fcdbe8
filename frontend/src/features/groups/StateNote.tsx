import { useTranslation } from 'react-i18next'
import type { ThemeGroup } from '../../api/types'
import { Alert } from '../../ui/Alert'
import { StatusSteps } from './StatusSteps'

/** Where a group stands that is not, or not now, at work. */
export function StateNote({ group }: { group: ThemeGroup }) {
  const { t } = useTranslation()
  if (group.status === 'active' || group.status === 'closed') return null
  return (
    <Alert look="info" heading={t(`groupState.${group.status}.heading`)}>
      <p>{t(`groupState.${group.status}.text`)}</p>
      {group.status === 'proposed' && <StatusSteps group={group} />}
    </Alert>
  )
}
