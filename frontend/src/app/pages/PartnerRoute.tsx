import { useParams } from '@tanstack/react-router'
import { PartnerPage } from '../../features/partners/PartnerPage'
import { PartnerWebhooks } from '../../features/webhooks/PartnerWebhooks'

export function PartnerRoute() {
  const { id } = useParams({ from: '/administration/partnere/$id' })
  return (
    <PartnerPage id={id}>
      <PartnerWebhooks partner={id} />
    </PartnerPage>
  )
}
