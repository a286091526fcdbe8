import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { PageHeading } from '../../ui/PageHeading'
import { RolesOnly } from '../../ui/RolesOnly'
import { InvitationRegister } from './InvitationRegister'
import { PeopleRegister } from './PeopleRegister'
import { PlaceRegister } from './PlaceRegister'
import { type AdministrationTab, administrationTabs } from './tabs'

interface AdministrationPageProps {
  /** Who waits for an answer, brought by the page that composes the two. */
  requests: ReactNode
}

export function AdministrationPage({ requests }: AdministrationPageProps) {
  const { t } = useTranslation()
  const { tab = 'people' } = useSearch({ from: '/administration' })
  return (
    <div className="container page">
      <PageHeading title={t('administration.title')} />
      <RolesOnly roles={['secretariat']} text={t('administration.forSecretariat')}>
        <p className="administration__import">
          <Icon name="sheet" />
          <Link to="/administration/import">{t('administration.import')}</Link>
        </p>
        <nav className="tabs" aria-label={t('administration.title')}>
          {administrationTabs.map((one) => (
            <Link
              key={one}
              to="/administration"
              search={one === 'people' ? {} : { tab: one }}
              activeOptions={{ exact: true }}
            >
              {t(`administrationTab.${one}`)}
            </Link>
          ))}
          <Link to="/administration/partnere">{t('partners.title')}</Link>
          <Link to="/administration/soegning">{t('searchDesk.title')}</Link>
          <Link to="/administration/netvaerkstjek">{t('checkIn.title')}</Link>
          <Link to="/administration/informationspakker">{t('infoPackages.title')}</Link>
          <Link to="/vaerksteder" search={{}}>
            {t('workshop.title')}
          </Link>
          <Link to="/organer">{t('bodies.title')}</Link>
          <Link to="/administration/midler" search={{}}>
            {t('registers.funding.short')}
          </Link>
          <Link to="/administration/dialog" search={{}}>
            {t('registers.dialogue.short')}
          </Link>
        </nav>
        <Register tab={tab} requests={requests} />
      </RolesOnly>
    </div>
  )
}

function Register({ tab, requests }: { tab: AdministrationTab; requests: ReactNode }) {
  switch (tab) {
    case 'people':
      return <PeopleRegister />
    case 'invitations':
      return <InvitationRegister />
    case 'requests':
      return requests
    case 'places':
      return <PlaceRegister />
  }
}
