import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'

/** From one register to the other, for those who see both. */
export function RegisterTabs() {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  if (!holds(reader, 'secretariat', 'board')) return null
  return (
    <nav className="tabs" aria-label={t('registers.title')}>
      <Link to="/administration/midler" search={{}} activeOptions={{ includeSearch: false }}>
        {t('registers.funding.short')}
      </Link>
      <Link to="/administration/dialog" search={{}} activeOptions={{ includeSearch: false }}>
        {t('registers.dialogue.short')}
      </Link>
    </nav>
  )
}
