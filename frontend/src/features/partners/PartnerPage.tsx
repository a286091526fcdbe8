import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { Partner } from '../../api/types'
import { Alert } from '../../ui/Alert'
import { DemoBadge } from '../../ui/DemoBadge'
import { Icon } from '../../ui/Icon'
import { MissingPage } from '../../ui/MissingPage'
import { PendingPage } from '../../ui/PendingPage'
import { PartnerActions } from './PartnerActions'
import { PartnerFacts } from './PartnerFacts'
import { PartnerHistory } from './PartnerHistory'
import { PartnerState } from './PartnerState'
import { PartnersOnly } from './PartnersOnly'
import { partner } from './queries'
import { SecretSection } from './SecretSection'

interface PartnerPageProps {
  id: string
  /** More about the same partner, brought by the page that composes them. */
  children?: ReactNode
}

export function PartnerPage({ id, children }: PartnerPageProps) {
  const { data, error, refetch } = useQuery(partner(id))
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="partner" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  return (
    <PartnersOnly title={data.name} crumb>
      <Registration partner={data}>{children}</Registration>
    </PartnersOnly>
  )
}

function Registration({ partner: one, children }: { partner: Partner; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className="partner">
      <p className="partner-card__top">
        <PartnerState status={one.status} />
        {one.demo && <DemoBadge />}
        <span>{one.organisation}</span>
      </p>
      {one.statusReason && (
        <p className="partner__reason">
          <strong>{t('partners.reason')}</strong> {one.statusReason}
        </p>
      )}
      <SetUpNote partner={one} />
      <div className="item__columns">
        <div className="item__main">
          <p className="partner__purpose">{one.purpose}</p>
          {one.status !== 'ended' && <SecretSection partner={one} />}
          {children}
          <PartnerHistory id={one.id} />
        </div>
        <aside className="item__side">
          <PartnerFacts partner={one} />
          {one.status !== 'ended' && (
            <div className="partner__actions">
              <Link
                className="button button-secondary"
                to="/administration/partnere/$id/rediger"
                params={{ id: one.id }}
              >
                <Icon name="edit" />
                {t('partners.change')}
              </Link>
              <PartnerActions partner={one} />
            </div>
          )}
        </aside>
      </div>
    </div>
  )
}

/** A person need not know of two systems, but of what does not work yet. */
function SetUpNote({ partner: { setUp } }: { partner: Partner }) {
  const { t } = useTranslation()
  return (
    <div role="status">
      {setUp !== 'done' && (
        <Alert
          look={setUp === 'blocked' ? 'warning' : 'info'}
          heading={t(`partners.setUp.${setUp}`)}
        >
          <p>{t(`partners.setUpText.${setUp}`)}</p>
        </Alert>
      )}
    </div>
  )
}
