import { useTranslation } from 'react-i18next'
import type { Registration } from '../../api/types'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { useWithdraw } from './useEvents'

interface WithdrawButtonProps {
  registration: Registration
  label: string
  question: string
  consequence: string
}

export function WithdrawButton({
  registration,
  label,
  question,
  consequence,
}: WithdrawButtonProps) {
  const { t } = useTranslation()
  const withdraw = useWithdraw(registration)
  return (
    <ReasonDialog
      button={label}
      look="quiet"
      heading={question}
      text={consequence}
      confirm={t('events.withdrawConfirm')}
      onConfirm={() => withdraw.mutateAsync()}
    />
  )
}
