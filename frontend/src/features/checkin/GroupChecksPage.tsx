import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { me, themeGroup } from '../../api/queries'
import type { CheckIn, CheckRhythm } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { EmptyState } from '../../ui/EmptyState'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { BeginCheck } from './BeginCheck'
import { CheckList } from './CheckList'
import { ComparisonPlot } from './ComparisonPlot'
import { ComparisonTable } from './ComparisonTable'
import { compared } from './comparison'
import { OpenSteps } from './OpenSteps'
import { checkIns, checkRhythm, seesChecks } from './queries'
import { RhythmNote } from './RhythmNote'

/** How a group checked its work over time, and what it does next. */
export function GroupChecksPage() {
  const { t } = useTranslation()
  const { slug } = useParams({ from: '/temagrupper/$slug/netvaerkstjek' })
  const { data: reader } = useQuery(me())
  const group = useQuery(themeGroup(slug))
  if (group.data && reader) {
    return (
      <div className="container page">
        <Breadcrumbs>
          <Link to="/temagrupper">{t('nav.groups')}</Link>
          <Link to="/temagrupper/$slug" params={{ slug }}>
            {group.data.name}
          </Link>
        </Breadcrumbs>
        <PageHeading title={t('checkIn.titleOf', { name: group.data.name })} />
        <p className="lead">{t('checkIn.lead')}</p>
        {seesChecks(reader, slug) ? (
          <Checks slug={slug} />
        ) : reader.signedIn ? (
          <p>{t('checkIn.forGroup')}</p>
        ) : (
          <LoginPrompt text={t('checkIn.forGroup')} />
        )}
      </div>
    )
  }
  const { error } = group
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="group" />
  return <PendingPage error={error} onRetry={() => void group.refetch()} />
}

function Checks({ slug }: { slug: string }) {
  const checks = useQuery(checkIns(slug))
  const rhythm = useQuery(checkRhythm(slug))
  if (checks.data && rhythm.data) {
    return <Shown slug={slug} all={checks.data.items} rhythm={rhythm.data} />
  }
  const error = checks.error ?? rhythm.error
  return (
    <PendingPage
      error={error}
      onRetry={() => void Promise.all([checks.refetch(), rhythm.refetch()])}
    />
  )
}

function Shown({ slug, all, rhythm }: { slug: string; all: CheckIn[]; rhythm: CheckRhythm }) {
  const { t } = useTranslation()
  const draft = all.find(({ status }) => status === 'draft')
  const current = all.find((check) => check.current)
  const overTime = compared(all)
  return (
    <>
      <RhythmNote rhythm={rhythm} />
      <div className="actions">
        {draft && (
          <Link
            className="button button-primary"
            to="/temagrupper/$slug/netvaerkstjek/$id"
            params={{ slug, id: draft.id }}
          >
            {t('checkIn.goOn')}
          </Link>
        )}
        {!draft && rhythm.writable && <BeginCheck slug={slug} first={all.length === 0} />}
      </div>
      {!current && (
        <EmptyState heading={t('checkIn.never')}>
          <p>{t('checkIn.neverText')}</p>
        </EmptyState>
      )}
      {current && <OpenSteps check={current} level={2} />}
      {overTime.checks.length > 0 && (
        <section className="check-part" aria-labelledby="over-time">
          <h2 id="over-time">{t('checkIn.overTime')}</h2>
          <ComparisonPlot compared={overTime} name={slug} />
          <ComparisonTable compared={overTime} name={slug} />
        </section>
      )}
      {all.length > 0 && <CheckList checks={all} />}
    </>
  )
}
