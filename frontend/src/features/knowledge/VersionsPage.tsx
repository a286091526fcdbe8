import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { knowledgeItem } from '../../api/knowledgeItems'
import { problemOf } from '../../api/problem'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { Comparison } from './versions/Comparison'
import { itemVersions } from './versions/queries'
import { VersionChoice } from './versions/VersionChoice'
import { VersionList } from './versions/VersionList'

export function VersionsPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/viden/$id/versioner' })
  const { fra, til, cursor } = useSearch({ from: '/viden/$id/versioner' })
  const navigate = useNavigate({ from: '/viden/$id/versioner' })
  const item = useQuery(knowledgeItem(id))
  const versions = useQuery(itemVersions(id, cursor))
  const missing = [item.error, versions.error].some(
    (error) => error !== null && problemOf(error).status === 404,
  )

  if (missing) return <MissingPage what="item" />
  if (!item.data || !versions.data)
    return (
      <PendingPage
        error={item.error ?? versions.error}
        onRetry={() => void Promise.all([item.refetch(), versions.refetch()])}
      />
    )
  const { items, next } = versions.data
  const compare = (from: number, to: number) =>
    void navigate({
      to: '/viden/$id/versioner',
      search: { fra: from, til: to, ...(cursor && { cursor }) },
      resetScroll: false,
    })
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/" search={{}}>
          {t('nav.knowledge')}
        </Link>
        <Link to="/viden/$id" params={{ id }}>
          {item.data.item.title}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('version.title')} />
      <p className="lead">{t('version.lead')}</p>
      {fra !== undefined && til !== undefined && (
        <Comparison key={`${fra}-${til}`} id={id} from={fra} to={til} />
      )}
      {items.length > 1 && (
        <VersionChoice
          key={`${fra}-${til}`}
          versions={items}
          from={fra}
          to={til}
          onCompare={compare}
        />
      )}
      <VersionList versions={items} onCompare={compare} />
      {(next || cursor) && (
        <nav className="pages" aria-label={t('version.pages')}>
          {cursor && (
            <Link
              className="button button-secondary"
              to="/viden/$id/versioner"
              params={{ id }}
              search={{}}
            >
              {t('version.newest')}
            </Link>
          )}
          {next && (
            <Link
              className="button button-secondary"
              to="/viden/$id/versioner"
              params={{ id }}
              search={{ cursor: next }}
            >
              {t('version.older')}
            </Link>
          )}
        </nav>
      )}
    </div>
  )
}
