import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Partner, PartnerStatus } from '../../api/types'
import { DemoBadge } from '../../ui/DemoBadge'
import { EmptyState } from '../../ui/EmptyState'
import { Icon } from '../../ui/Icon'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SelectField } from '../../ui/SelectField'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { PartnerState } from './PartnerState'
import { PartnersOnly } from './PartnersOnly'
import { partnerStatuses, usePartners } from './queries'

/** The systems that call on their own behalf. */
export function PartnersPage() {
  const { t } = useTranslation()
  return (
    <PartnersOnly title={t('partners.title')} crumb={false}>
      <p className="lead">{t('partners.lead')}</p>
      <PartnerRegister />
    </PartnersOnly>
  )
}

function PartnerRegister() {
  const { t } = useTranslation()
  const [status, setStatus] = useState<PartnerStatus | undefined>(undefined)
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    usePartners(status)
  const partners = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <div className="partner-tools">
        <SelectField
          id="partner-status"
          label={t('partners.show')}
          value={status ?? ''}
          fault={undefined}
          empty={t('partners.all')}
          options={partnerStatuses.map((one) => ({
            value: one,
            label: t(`partners.status.${one}`),
          }))}
          onChange={(value) => setStatus(partnerStatuses.find((one) => one === value))}
        />
        <Link className="button button-primary" to="/administration/partnere/ny">
          <Icon name="plus" />
          {t('partners.register')}
        </Link>
      </div>
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && partners.length === 0 && (
        <EmptyState heading={t(status ? 'partners.noneLikeThat' : 'partners.none')}>
          {!status && <p>{t('partners.noneText')}</p>}
        </EmptyState>
      )}
      <ul className="partner-list nobullet-list">
        {partners.map((partner) => (
          <li key={partner.id}>
            <PartnerCard partner={partner} />
          </li>
        ))}
      </ul>
      <ShowMore
        more={hasNextPage}
        pending={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </>
  )
}

function PartnerCard({ partner }: { partner: Partner }) {
  const { t } = useTranslation()
  // The client of the demo came with one.
  const lacksSecret =
    partner.setUp === 'done' &&
    partner.status === 'active' &&
    !partner.secretIssuedAt &&
    !partner.demo
  return (
    <article className="partner-card">
      <p className="partner-card__top">
        <PartnerState status={partner.status} />
        {partner.setUp !== 'done' && (
          <span className="partner-card__note">{t(`partners.setUp.${partner.setUp}`)}</span>
        )}
        {lacksSecret && <span className="partner-card__note">{t('partners.noSecretYet')}</span>}
        {partner.demo && <DemoBadge />}
      </p>
      <h2>
        <Link to="/administration/partnere/$id" params={{ id: partner.id }}>
          {partner.name}
        </Link>
      </h2>
      <p className="partner-card__who">{partner.organisation}</p>
      <p className="partner-card__scopes">
        <code>{partner.clientId}</code>
        <span>{t('partners.scopeCount', { count: partner.scopes.length })}</span>
      </p>
    </article>
  )
}
