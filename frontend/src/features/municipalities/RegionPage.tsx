import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { Region } from '../../api/types'
import { formatDate, formatNumber, today } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { Fact } from '../../ui/Fact'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { region } from './queries'
import { RolesSection } from './RolesSection'

interface RegionPageProps {
  slug: string
  /** The people of the region, brought by the page that composes the two. */
  people: (name: string) => ReactNode
  /** Who waits for an answer of those who speak for the region. */
  waiting: ReactNode
}

export function RegionPage({ slug, people, waiting }: RegionPageProps) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(region(slug))

  if (error !== null && problemOf(error).status === 404) return <MissingPage what="region" />
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/kommuner">{t('nav.municipalities')}</Link>
      </Breadcrumbs>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && error === null && <Skeleton shape="page" />}
      {data && (
        <>
          <PageHeading title={data.name} />
          <Change region={data} />
          <div className="item__columns">
            <div className="item__main">
              {waiting}
              <RolesSection place={{ kind: 'region', slug }} name={data.name} />
              {people(data.name)}
            </div>
            <aside className="item__side">
              <section className="box" aria-labelledby="facts-heading">
                <h2 id="facts-heading">{t('facts.heading')}</h2>
                <Facts region={data} />
              </section>
            </aside>
          </div>
        </>
      )}
    </div>
  )
}

/** A region that has not begun, or that becomes part of another one. */
function Change({ region: { validFrom, validUntil, successor } }: { region: Region }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const day = today()
  if (validFrom > day) {
    return <p className="note">{t('region.begins', { day: formatDate(validFrom, language) })}</p>
  }
  if (!validUntil || !successor) return null
  const ended = validUntil < day
  return (
    <p className="note">
      {t(ended ? 'region.ended' : 'region.ends', { day: formatDate(validUntil, language) })}{' '}
      <Link to="/regioner/$slug" params={{ slug: successor.slug }}>
        {successor.name}
      </Link>
      {'. '}
      {t(ended ? 'region.rolesEnded' : 'region.rolesEnd')}
    </p>
  )
}

function Facts({ region }: { region: Region }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  return (
    <dl className="facts">
      {region.municipalities > 0 && (
        <>
          <Fact label={t('nav.municipalities')}>
            <Link to="/kommuner" search={{ region: region.slug }}>
              {t('municipalities.caption', { count: region.municipalities })}
            </Link>
          </Fact>
          <Fact label={t('municipalities.population')}>
            {formatNumber(region.population, language)}
          </Fact>
        </>
      )}
      <Fact label={t('municipalities.membership')}>
        {region.member ? t('municipalities.isMember') : t('municipalities.isNoMember')}
        {region.memberships.map(({ from, until }) => (
          <span className="period" key={from}>
            {until
              ? t('municipalities.period', {
                  from: formatDate(from, language),
                  until: formatDate(until, language),
                })
              : t('municipalities.since', { from: formatDate(from, language) })}
          </span>
        ))}
      </Fact>
      <Fact label={t('region.code')}>{region.code}</Fact>
    </dl>
  )
}
