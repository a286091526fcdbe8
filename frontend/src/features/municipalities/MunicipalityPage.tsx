import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { Municipality } from '../../api/types'
import { formatDate, formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { Fact } from '../../ui/Fact'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { LocatorMap } from './LocatorMap'
import { MembershipSection } from './MembershipSection'
import { ProfileSection } from './ProfileSection'
import { municipality } from './queries'
import { RolesSection } from './RolesSection'

interface MunicipalityPageProps {
  code: string
  /** Makes the shelf of the municipality's items; the page that composes the two brings it. */
  shelf: (name: string) => ReactNode
  /** What waits for those who speak for the municipality; it stands first. */
  waiting: (name: string) => ReactNode
  /** The people of the municipality, brought by the page likewise. */
  people: (name: string) => ReactNode
  /** The municipalities that are like it. */
  peers: (name: string) => ReactNode
  /** The way to be told of what it does. */
  follow: (name: string) => ReactNode
}

export function MunicipalityPage({ code, ...brought }: MunicipalityPageProps) {
  const { shelf, waiting, people, peers, follow } = brought
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(municipality(code))

  if (error !== null && problemOf(error).status === 404) return <MissingPage what="municipality" />
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/kommuner">{t('nav.municipalities')}</Link>
      </Breadcrumbs>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && error === null && <Skeleton shape="page" />}
      {data && (
        <>
          <PageHeading title={data.officialName} />
          <div className="actions">{follow(data.name)}</div>
          <div className="item__columns">
            <div className="item__main">
              {waiting(data.name)}
              <ProfileSection code={code} name={data.name} />
              {shelf(data.name)}
              <RolesSection place={{ kind: 'municipality', code }} name={data.name} />
              {people(data.name)}
            </div>
            <aside className="item__side">
              <section className="box" aria-labelledby="facts-heading">
                <h2 id="facts-heading">{t('facts.heading')}</h2>
                <Facts municipality={data} />
              </section>
              <MembershipSection code={code} name={data.name} />
              {peers(data.name)}
              <LocatorMap code={data.code} name={data.name} />
            </aside>
          </div>
        </>
      )}
    </div>
  )
}

function Facts({
  municipality: { region, population, member, memberships, code },
}: {
  municipality: Municipality
}) {
  const { t } = useTranslation()
  const language = currentLanguage()
  return (
    <dl className="facts">
      <Fact label={t('municipalities.region')}>
        <Link to="/regioner/$slug" params={{ slug: region.slug }}>
          {region.name}
        </Link>
      </Fact>
      <Fact label={t('municipalities.population')}>
        {t('municipalities.populationIn', {
          number: formatNumber(population.count, language),
          year: population.year,
        })}
      </Fact>
      <Fact label={t('municipalities.membership')}>
        {member ? t('municipalities.isMember') : t('municipalities.isNoMember')}
        {memberships.map(({ from, until }) => (
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
      <Fact label={t('municipalities.code')}>{code}</Fact>
    </dl>
  )
}
