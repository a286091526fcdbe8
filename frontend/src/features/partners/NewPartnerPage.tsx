import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../lib/useAttempt'
import { useKeptForm } from '../../lib/useKeptForm'
import { PartnerForm } from './PartnerForm'
import { PartnersOnly } from './PartnersOnly'
import { draftOf, emptyPartner } from './partnerValues'
import { useRegisterPartner } from './usePartnerChanges'

export function NewPartnerPage() {
  const { t } = useTranslation()
  return (
    <PartnersOnly title={t('partners.register')} crumb>
      <p className="lead">{t('partners.registerLead')}</p>
      <NewPartner />
    </PartnersOnly>
  )
}

function NewPartner() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useKeptForm('partner-new', emptyPartner)
  const register = useRegisterPartner()
  const keyFor = useAttempt()
  return (
    <PartnerForm
      values={form.values}
      set={form.set}
      isNew
      confirm={t('partners.register')}
      pending={register.isPending}
      error={register.error}
      onSubmit={() => {
        const body = draftOf(form.values)
        register.mutate(
          { body, key: keyFor(body) },
          {
            onSuccess: ({ id }) => {
              form.startFrom(emptyPartner)
              void navigate({ to: '/administration/partnere/$id', params: { id } })
            },
          },
        )
      }}
    />
  )
}
