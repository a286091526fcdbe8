import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { InfoPackage, PackageDesk } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { SavedNote } from '../../ui/SavedNote'
import { ChangeLines } from './ChangeLines'
import { PackageForm } from './PackageForm'
import { PackageSteps } from './PackageSteps'
import { infoPackage } from './queries'
import { useDropPackage } from './usePackageChanges'

/** Where a package is composed, written, approved and issued. */
export function PackageWorkPage() {
  const { slug } = useParams({ from: '/administration/informationspakker/$slug' })
  const { data, error, refetch } = useQuery(infoPackage(slug))
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="package" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  if (!data.desk) return <MissingPage what="package" />
  return <Work infoPackage={data} desk={data.desk} />
}

function Work({ infoPackage: one, desk }: { infoPackage: InfoPackage; desk: PackageDesk }) {
  const { t } = useTranslation()
  const [done, setDone] = useState<string | null>(null)
  return (
    <div className="container page package-work">
      <Breadcrumbs>
        <Link to="/administration/informationspakker">{t('infoPackages.desk.title')}</Link>
      </Breadcrumbs>
      <PageHeading title={desk.draft.title} />
      <p>
        <span className={`package-state package-state--${desk.status}`}>
          {t(`infoPackages.status.${desk.status}`)}
        </span>{' '}
        {desk.approvedBy && t('infoPackages.desk.approvedBy', { name: desk.approvedBy.name })}
      </p>
      {one.latest && (
        <p>
          <Link to="/informationspakker/$slug" params={{ slug: one.slug }}>
            {t('infoPackages.desk.seeIssued', { number: one.latest.number })}
          </Link>
        </p>
      )}
      <SavedNote text={done} />
      <PackageSteps infoPackage={one} onDone={setDone} />
      {desk.changes.length > 0 && one.latest && (
        <section aria-labelledby="next-changes">
          <h2 id="next-changes">{t('infoPackages.changedSince', { number: one.latest.number })}</h2>
          <ChangeLines changes={desk.changes} />
        </section>
      )}
      {one.allowed.includes('change') && (
        <PackageForm key={one.version} infoPackage={one} desk={desk} onDone={setDone} />
      )}
      {one.allowed.includes('delete') && <Drop infoPackage={one} />}
    </div>
  )
}

function Drop({ infoPackage: one }: { infoPackage: InfoPackage }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const drop = useDropPackage(one)
  return (
    <ReasonDialog
      button={t('infoPackages.desk.drop')}
      look="quiet"
      heading={t('infoPackages.desk.drop')}
      text={t('infoPackages.desk.dropText')}
      confirm={t('infoPackages.desk.drop')}
      onConfirm={async () => {
        await drop.mutateAsync()
        await navigate({ to: '/administration/informationspakker' })
      }}
    />
  )
}
