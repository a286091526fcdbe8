import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { MembersOnly } from '../../ui/MembersOnly'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { ProfileForm } from './ProfileForm'
import { myProfile } from './queries'
import { YourData } from './YourData'

export function ProfilePage() {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const known = reader?.memberId !== null && reader !== undefined
  const { data, error, refetch } = useQuery({ ...myProfile(), enabled: known })
  const noRecord = reader?.signedIn && !known && !reader.nextStep
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/min-side">{t('session.myPage')}</Link>
      </Breadcrumbs>
      <PageHeading title={t('profile.title')} />
      {reader && !known && !noRecord && (
        <MembersOnly reader={reader} text={t('profile.forMembers')} />
      )}
      {noRecord && <p className="lead">{t('profile.noRecord')}</p>}
      {known && !data && error === null && <Skeleton shape="page" />}
      {error !== null && <ProblemNotice error={problemOf(error)} onRetry={() => void refetch()} />}
      {data && (
        <>
          <p className="lead">{t('profile.lead')}</p>
          <ProfileForm key={data.memberId} profile={data} />
          <YourData profile={data} />
        </>
      )}
    </div>
  )
}
