import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { MembersOnly } from '../../ui/MembersOnly'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { sheetData } from './queries'
import { Sheet } from './Sheet'
import { textOf } from './sheetText'

/** A group's results on one page, for the notice board and the politicians' table. */
export function ResultsSheetPage() {
  const { t } = useTranslation()
  const { slug } = useParams({ from: '/temagrupper/$slug/resultater' })
  const { data: reader, error: unknown } = useQuery(me())
  const member = holds(reader, 'member')
  const { data, error, refetch } = useQuery({ ...sheetData(slug), enabled: member })
  if (reader && !member) {
    return (
      <div className="container page">
        <PageHeading title={t('sheet.title')} />
        <MembersOnly reader={reader} text={t('sheet.forMembers')} />
      </div>
    )
  }
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="group" />
  if (!data) return <PendingPage error={unknown ?? error} onRetry={() => void refetch()} />
  const made = textOf(
    data,
    (iso) => formatDate(iso, currentLanguage()),
    (status) => t(`trials.status.${status}`).toLocaleLowerCase(currentLanguage()),
  )
  return (
    <div className="container page sheet-page">
      <Breadcrumbs>
        <Link to="/temagrupper">{t('nav.groups')}</Link>
        <Link to="/temagrupper/$slug" params={{ slug }}>
          {data.group.name}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('sheet.heading', { name: data.group.name })} />
      <p className="lead sheet-page__text">{t('sheet.text')}</p>
      <Sheet key={slug} slug={slug} name={data.group.name} made={made} />
    </div>
  )
}
