import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import type { BodyBrief } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { BriefSides } from './BriefSides'
import { PlainResult } from './PlainResult'
import { bodyBrief } from './queries'

/** What a body should know now, for people who are no specialists: on a screen and on paper. */
export function BodyBriefPage() {
  const { t } = useTranslation()
  const { slug } = useParams({ from: '/organer/$slug/brief' })
  const { fra } = useSearch({ from: '/organer/$slug/brief' })
  const { data: reader } = useQuery(me())
  const { data, error, refetch } = useQuery({
    ...bodyBrief(slug, fra),
    enabled: reader?.signedIn ?? false,
    // The page stays as it is while another period is fetched.
    placeholderData: (before) => (before?.body.slug === slug ? before : undefined),
  })
  if (reader && !reader.signedIn) {
    return (
      <div className="container page">
        <PageHeading title={t('bodyBrief.title')} />
        <LoginPrompt text={t('bodyBrief.forMembers')} />
      </div>
    )
  }
  if (data) return <Paper brief={data} />
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="body" />
  return <PendingPage error={error} onRetry={() => void refetch()} />
}

function Paper({ brief }: { brief: BodyBrief }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { slug, name } = brief.body
  const day = (iso: string) => formatDate(iso, currentLanguage())
  return (
    <div className="container page body-brief">
      <Breadcrumbs>
        <Link to="/organer">{t('bodies.title')}</Link>
        <Link to="/organer/$slug" params={{ slug }}>
          {name}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('bodyBrief.heading', { name })} />
      <p className="lead">
        {t('bodyBrief.period', { from: day(brief.since), until: day(brief.until) })}
      </p>
      <div className="body-brief__tools actions">
        <DateField
          id="fra"
          label={t('bodyBrief.since')}
          value={brief.since}
          fault={undefined}
          onChange={(fra) =>
            void navigate({
              to: '/organer/$slug/brief',
              params: { slug },
              search: fra ? { fra } : {},
              replace: true,
            })
          }
        />
        <Button look="secondary" icon="print" onClick={() => window.print()}>
          {t('brief.print')}
        </Button>
      </div>
      <section aria-labelledby="results-heading">
        <h2 id="results-heading">{t('bodyBrief.results')}</h2>
        <p className="muted">{t('bodyBrief.resultsLead')}</p>
        {brief.results.length === 0 && <p>{t('bodyBrief.noResults')}</p>}
        <ul className="plain-results nobullet-list">
          {brief.results.map((result) => (
            <li key={result.id}>
              <PlainResult result={result} rewritable={brief.rewritable} />
            </li>
          ))}
        </ul>
      </section>
      <BriefSides brief={brief} />
    </div>
  )
}
