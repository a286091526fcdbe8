import { useTranslation } from 'react-i18next'
import { today } from '../../lib/format'
import { useAttempt } from '../../lib/useAttempt'
import { useSentForm } from '../../lib/useSentForm'
import { FundingForm } from './FundingForm'
import { draftOf, noFunding } from './fundingValues'
import { useAddFunding } from './useFundingChanges'

interface NewFundingProps {
  onDone: (title: string) => void
  onCancel: () => void
}

export function NewFunding({ onDone, onCancel }: NewFundingProps) {
  const { t } = useTranslation()
  const add = useAddFunding()
  const keyFor = useAttempt()
  const form = useSentForm({
    name: 'funding-new',
    initial: noFunding(today()),
    send: (values) => {
      const body = draftOf(values)
      return add.mutateAsync({ body, key: keyFor(body) })
    },
    onDone: ({ title }) => onDone(title),
    onCancel,
  })
  return (
    <FundingForm
      heading={t('registers.funding.add')}
      {...form}
      confirm={t('registers.funding.save')}
      pending={add.isPending}
      error={add.error}
    />
  )
}
