import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { PageHeading } from '../../ui/PageHeading'
import { RolesOnly } from '../../ui/RolesOnly'
import { CriteriaPart } from './CriteriaPart'
import { OverviewPart } from './OverviewPart'

/** Where the secretariat sees what every group says of itself, and keeps what they are asked. Nobody is ranked. */
export function CheckOverviewPage() {
  const { t } = useTranslation()
  const { tab } = useSearch({ from: '/administration/netvaerkstjek' })
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/administration" search={{}}>
          {t('administration.title')}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('checkIn.title')} />
      <RolesOnly roles={['secretariat']} text={t('checkIn.forSecretariat')}>
        <nav className="tabs" aria-label={t('checkIn.title')}>
          <Link to="/administration/netvaerkstjek" search={{}} activeOptions={{ exact: true }}>
            {t('checkIn.overview')}
          </Link>
          <Link
            to="/administration/netvaerkstjek"
            search={{ tab: 'kriterier' }}
            activeOptions={{ exact: true }}
          >
            {t('checkIn.criteria')}
          </Link>
        </nav>
        {tab === 'kriterier' ? <CriteriaPart /> : <OverviewPart />}
      </RolesOnly>
    </div>
  )
}
