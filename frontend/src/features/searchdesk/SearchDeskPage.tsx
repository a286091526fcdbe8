import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { PageHeading } from '../../ui/PageHeading'
import { RolesOnly } from '../../ui/RolesOnly'
import { GapsPart } from './GapsPart'
import { TryPart } from './TryPart'
import { type DeskTab, deskTabs } from './tabs'
import { WordsPart } from './WordsPart'

/** Where the secretariat looks after the search: its words, what it does not find, and why it finds what it does. */
export function SearchDeskPage() {
  const { t } = useTranslation()
  const search = useSearch({ from: '/administration/soegning' })
  const { tab = 'words' } = search
  return (
    <div className="container page search-desk">
      <Breadcrumbs>
        <Link to="/administration" search={{}}>
          {t('administration.title')}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('searchDesk.title')} />
      <RolesOnly roles={['secretariat']} text={t('searchDesk.forSecretariat')}>
        <nav className="tabs" aria-label={t('searchDesk.title')}>
          {deskTabs.map((one) => (
            <Link
              key={one}
              to="/administration/soegning"
              // What else stands in the address belongs to the tab that is open.
              search={one === tab ? search : one === 'words' ? {} : { tab: one }}
              activeOptions={{ exact: true }}
            >
              {t(`searchDesk.tab.${one}`)}
            </Link>
          ))}
        </nav>
        <Part tab={tab} />
      </RolesOnly>
    </div>
  )
}

function Part({ tab }: { tab: DeskTab }) {
  switch (tab) {
    case 'words':
      return <WordsPart />
    case 'gaps':
      return <GapsPart />
    case 'try':
      return <TryPart />
  }
}
