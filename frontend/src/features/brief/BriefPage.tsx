import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import { readsBrief } from '../../api/roles'
import type { Brief, Me } from '../../api/types'
import { today } from '../../lib/format'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { BriefHead } from './BriefHead'
import { BriefSections } from './BriefSections'
import { Glance } from './Glance'
import { periodOf, sinceOf } from './period'
import { brief } from './queries'
import { TakeAlong } from './TakeAlong'
import type { BriefTools } from './tools'

interface BriefPageProps {
  tools: (brief: Brief) => BriefTools
}

/** What a municipality should know and do now, read on a phone in two minutes. */
export function BriefPage({ tools }: BriefPageProps) {
  const { code } = useParams({ from: '/kommuner/$code/brief' })
  const period = periodOf(useSearch({ from: '/kommuner/$code/brief' }))
  const { data: reader, error: unknown } = useQuery(me())
  const reads = readsBrief(reader, code)
  const found = useQuery({
    ...brief(code, sinceOf(period, today()), reads),
    // The page stays as it is while another period is fetched.
    placeholderData: (before) => (before?.municipality.code === code ? before : undefined),
  })
  if (reader && !reads) return <NotForYou reader={reader} code={code} />
  if (found.error !== null && problemOf(found.error).status === 404) {
    return <MissingPage what="municipality" />
  }
  if (!reader || !found.data) {
    return <PendingPage error={unknown ?? found.error} onRetry={() => void found.refetch()} />
  }
  const { letters, ...rest } = tools(found.data)
  return (
    <div className="brief" aria-busy={found.isPlaceholderData}>
      <BriefHead brief={found.data} reader={reader} period={period} />
      <div className="container brief__paper">
        <Glance brief={found.data} period={period} />
        <BriefSections brief={found.data} tools={rest} />
        <div className="brief__foot">
          {letters}
          <TakeAlong brief={found.data} reader={reader} />
        </div>
      </div>
    </div>
  )
}

function NotForYou({ reader, code }: { reader: Me; code: string }) {
  const { t } = useTranslation()
  return (
    <div className="container page">
      <PageHeading title={t('brief.open')} />
      {reader.signedIn ? (
        <>
          <p className="lead">{t('brief.forCoordinators')}</p>
          <Link className="button button-primary" to="/kommuner/$code" params={{ code }}>
            {t('brief.toMunicipality')}
          </Link>
        </>
      ) : (
        <LoginPrompt text={t('brief.forCoordinators')} />
      )}
    </div>
  )
}
