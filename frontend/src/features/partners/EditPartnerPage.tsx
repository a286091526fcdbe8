import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { Partner } from '../../api/types'
import { useKeptForm } from '../../lib/useKeptForm'
import { MissingPage } from '../../ui/MissingPage'
import { PendingPage } from '../../ui/PendingPage'
import { PartnerForm } from './PartnerForm'
import { PartnersOnly } from './PartnersOnly'
import { draftOf, valuesOf } from './partnerValues'
import { partner } from './queries'
import { useChangePartner } from './usePartnerChanges'

export function EditPartnerPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/administration/partnere/$id/rediger' })
  const { data, error, refetch } = useQuery(partner(id))
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="partner" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  return (
    <PartnersOnly title={t('partners.changeTitle', { name: data.name })} crumb>
      <EditPartner key={id} before={data} />
    </PartnersOnly>
  )
}

function EditPartner({ before }: { before: Partner }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useKeptForm(`partner-${before.id}`, valuesOf(before))
  const change = useChangePartner(before)
  return (
    <PartnerForm
      values={form.values}
      set={form.set}
      isNew={false}
      confirm={t('partners.save')}
      pending={change.isPending}
      error={change.error}
      onSubmit={() =>
        change.mutate(draftOf(form.values), {
          onSuccess: (saved) => {
            form.startFrom(valuesOf(saved))
            void navigate({ to: '/administration/partnere/$id', params: { id: saved.id } })
          },
        })
      }
    />
  )
}
