import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { InfoPackageSummary } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { DemoBadge } from '../../ui/DemoBadge'
import { EmptyState } from '../../ui/EmptyState'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { useInfoPackages } from './queries'

/** The packages that were issued, for everybody. */
export function PackagesPage() {
  const { t } = useTranslation()
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfoPackages()
  const issued = (data?.pages.flatMap((page) => page.items) ?? []).filter(
    ({ edition }) => edition !== null,
  )
  return (
    <div className="container page packages">
      <PageHeading title={t('infoPackages.title')} />
      <p className="lead">{t('infoPackages.lead')}</p>
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && issued.length === 0 && (
        <EmptyState heading={t('infoPackages.none')}>
          <p>{t('infoPackages.noneText')}</p>
        </EmptyState>
      )}
      <ul className="packages__list nobullet-list">
        {issued.map((one) => (
          <li key={one.slug} className="package-card">
            <PackageCard summary={one} />
          </li>
        ))}
      </ul>
      <ShowMore
        more={hasNextPage}
        pending={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </div>
  )
}

function PackageCard({ summary }: { summary: InfoPackageSummary }) {
  const { t } = useTranslation()
  const { slug, title, occasion, audience, audienceName, issuedOn, edition, demo } = summary
  return (
    <>
      <p className="package-card__for">
        {t('infoPackages.for', { name: audienceName ?? t(`infoPackages.audience.${audience}`) })}{' '}
        {demo && <DemoBadge />}
      </p>
      <h2>
        <Link to="/informationspakker/$slug" params={{ slug }}>
          {title}
        </Link>
      </h2>
      <p>{occasion}</p>
      {issuedOn && (
        <p className="muted">
          {t('infoPackages.issued', {
            day: formatDate(issuedOn, currentLanguage()),
            number: edition,
          })}
        </p>
      )}
    </>
  )
}
