import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import type { CheckIn } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { CheckReading } from './CheckReading'
import { CheckWriting } from './CheckWriting'
import { checkIn, seesChecks } from './queries'

/** One check: filled in as long as it is a draft, read when it is finished. */
export function CheckPage() {
  const { t } = useTranslation()
  const { slug, id } = useParams({ from: '/temagrupper/$slug/netvaerkstjek/$id' })
  const { data: reader } = useQuery(me())
  const sees = seesChecks(reader, slug)
  const { data, error, refetch } = useQuery({ ...checkIn(id), enabled: sees })
  if (reader && !sees) {
    return (
      <div className="container page">
        <PageHeading title={t('checkIn.title')} />
        {reader.signedIn ? (
          <p className="lead">{t('checkIn.forGroup')}</p>
        ) : (
          <LoginPrompt text={t('checkIn.forGroup')} />
        )}
      </div>
    )
  }
  if (data) return <Check key={data.id} check={data} />
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="check" />
  return <PendingPage error={error} onRetry={() => void refetch()} />
}

function Check({ check }: { check: CheckIn }) {
  const { t } = useTranslation()
  const { slug, name } = check.themeGroup
  const date = formatDate(check.heldOn, currentLanguage())
  return (
    <div className="container page wizard">
      <Breadcrumbs>
        <Link to="/temagrupper">{t('nav.groups')}</Link>
        <Link to="/temagrupper/$slug" params={{ slug }}>
          {name}
        </Link>
        <Link to="/temagrupper/$slug/netvaerkstjek" params={{ slug }}>
          {t('checkIn.title')}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('checkIn.checkOf', { name, date })} />
      {check.status === 'draft' ? <CheckWriting check={check} /> : <CheckReading check={check} />}
    </div>
  )
}
