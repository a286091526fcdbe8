import { useTranslation } from 'react-i18next'
import type { Partner } from '../../api/types'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { useChangePartnerStatus } from './usePartnerChanges'

/** Suspending holds at once; ending for ever. */
export function PartnerActions({ partner }: { partner: Partner }) {
  const { t } = useTranslation()
  const change = useChangePartnerStatus(partner)
  const reason = {
    label: t('partners.action.reason'),
    hint: t('partners.action.reasonHint'),
    required: true,
  }
  return (
    <>
      {partner.status === 'active' ? (
        <ReasonDialog
          key="suspend"
          button={t('partners.action.suspend')}
          look="secondary"
          heading={t('partners.action.suspendHeading', { name: partner.name })}
          text={t('partners.action.suspendText')}
          confirm={t('partners.action.suspend')}
          reason={reason}
          onConfirm={(given) => change.mutateAsync({ status: 'suspended', reason: given })}
        />
      ) : (
        <ReasonDialog
          key="resume"
          button={t('partners.action.resume')}
          look="primary"
          heading={t('partners.action.resumeHeading', { name: partner.name })}
          text={t('partners.action.resumeText')}
          confirm={t('partners.action.resume')}
          onConfirm={() => change.mutateAsync({ status: 'active', reason: null })}
        />
      )}
      <ReasonDialog
        button={t('partners.action.end')}
        look="quiet"
        heading={t('partners.action.endHeading', { name: partner.name })}
        text={t('partners.action.endText')}
        confirm={t('partners.action.endConfirm')}
        reason={reason}
        onConfirm={(given) => change.mutateAsync({ status: 'ended', reason: given })}
      />
    </>
  )
}
