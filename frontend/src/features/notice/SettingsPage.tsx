import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import type { Subscription } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { MembersOnly } from '../../ui/MembersOnly'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { DigestForm } from './DigestForm'
import { Following } from './Following'
import { digest } from './queries'

interface SettingsPageProps {
  /** The way to be told in a program of one's own. */
  feeds: ReactNode
  /** The same for one thing that is followed. */
  feedOf: (one: Subscription, name: string) => ReactNode
}

/** How the reader is told, and of what. */
export function SettingsPage({ feeds, feedOf }: SettingsPageProps) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const known = reader !== undefined && reader.memberId !== null
  const { data, error, refetch } = useQuery(digest(known))
  const noRecord = reader?.signedIn && !known && !reader.nextStep
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/min-side">{t('session.myPage')}</Link>
      </Breadcrumbs>
      <PageHeading title={t('notice.title')} />
      {reader && !known && !noRecord && (
        <MembersOnly reader={reader} text={t('inbox.forMembers')} />
      )}
      {noRecord && <p className="lead">{t('notice.noRecord')}</p>}
      {(!reader || (known && !data && error === null)) && <Skeleton shape="page" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <p className="lead">{t('notice.lead')}</p>
          <div className="notice-settings">
            <DigestForm digest={data} />
            <Following feedOf={feedOf} />
            {feeds}
          </div>
        </>
      )}
    </div>
  )
}
