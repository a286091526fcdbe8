import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate, today } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { RolesOnly } from '../../ui/RolesOnly'
import { ShowMore } from '../../ui/ShowMore'
import { NewPackage } from './NewPackage'
import { useInfoPackages } from './queries'

/** Where the secretariat and the board find every package, issued or not. */
export function PackageDeskPage() {
  const { t } = useTranslation()
  return (
    <div className="container page packages">
      <Breadcrumbs>
        <Link to="/informationspakker">{t('infoPackages.title')}</Link>
      </Breadcrumbs>
      <PageHeading title={t('infoPackages.desk.title')} />
      <RolesOnly roles={['secretariat', 'board']} text={t('infoPackages.desk.forDesk')}>
        <p className="lead">{t('infoPackages.desk.lead')}</p>
        <NewPackage />
        <DeskList />
      </RolesOnly>
    </div>
  )
}

function DeskList() {
  const { t } = useTranslation()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfoPackages()
  const all = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      <ul className="packages__list nobullet-list">
        {all.map(({ slug, title, status, edition, dueOn }) => (
          <li key={slug} className="package-card">
            <h2>
              <Link to="/administration/informationspakker/$slug" params={{ slug }}>
                {title}
              </Link>
            </h2>
            <p>
              {status && (
                <span className={`package-state package-state--${status}`}>
                  {t(`infoPackages.status.${status}`)}
                </span>
              )}{' '}
              {edition !== null && t('infoPackages.edition', { number: edition })}
            </p>
            {dueOn && status !== 'issued' && (
              <p className="muted">
                {t(dueOn < today() ? 'infoPackages.desk.overdue' : 'infoPackages.desk.due', {
                  day: formatDate(dueOn, currentLanguage()),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
      <ShowMore
        more={hasNextPage}
        pending={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </>
  )
}
