import { useTranslation } from 'react-i18next'
import type { FundingApplication } from '../../api/types'
import { useSentForm } from '../../lib/useSentForm'
import { FundingForm } from './FundingForm'
import { draftOf, valuesOf } from './fundingValues'
import { useChangeFunding } from './useFundingChanges'

interface ChangeFundingProps {
  application: FundingApplication
  onDone: () => void
  onCancel: () => void
}

export function ChangeFunding({ application, onDone, onCancel }: ChangeFundingProps) {
  const { t } = useTranslation()
  const change = useChangeFunding(application)
  const form = useSentForm({
    name: `funding-${application.id}-${application.version}`,
    initial: valuesOf(application),
    send: (values) => change.mutateAsync(draftOf(values)),
    onDone,
    onCancel,
  })
  return (
    <FundingForm
      heading={t('registers.changeHeading', { name: application.title })}
      {...form}
      confirm={t('registers.saveChange')}
      pending={change.isPending}
      error={change.error}
    />
  )
}
