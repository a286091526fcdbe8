import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { MembersOnly } from '../../ui/MembersOnly'
import { PageHeading } from '../../ui/PageHeading'
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
  const { data: reader } = useQuery(me())
  const isSecretariat = holds(reader, 'secretariat')
  return (
    <div className="container page">
      <PageHeading title={t('administration.title')} />
      {reader && !reader.signedIn && (
        <MembersOnly reader={reader} text={t('administration.forSecretariat')} />
      )}
      {reader?.signedIn && !isSecretariat && (
        <p className="lead">{t('administration.forSecretariat')}</p>
      )}
      {isSecretariat && (
        <>
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
          </nav>
          <Register tab={tab} requests={requests} />
        </>
      )}
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
