import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../api/queries'
import { holds } from '../api/roles'
import type { Role } from '../api/types'
import { Bell } from '../features/notice/Bell'
import { Icon } from '../ui/Icon'
import { Brand } from './Brand'
import { LanguageSwitch } from './LanguageSwitch'
import { SessionMenu } from './SessionMenu'

export function Header() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const { data: reader } = useQuery(me())
  const has = (wanted: Role) => holds(reader, wanted)
  // The menu belongs to the page it was opened on: any step to another page closes it.
  const [openOn, setOpenOn] = useState<string | null>(null)
  const open = openOn === pathname
  const inKnowledge = pathname === '/' || pathname.startsWith('/viden')

  return (
    <header className="site-header">
      <div className="container site-header__row">
        <Brand />
        <button
          type="button"
          className="button button-secondary site-header__toggle"
          aria-expanded={open}
          aria-controls="site-menu"
          onClick={() => setOpenOn(open ? null : pathname)}
        >
          <Icon name={open ? 'close' : 'menu'} />
          {t('shell.menu')}
        </button>
        <div
          id="site-menu"
          className={`site-header__menu${open ? ' site-header__menu--open' : ''}`}
        >
          <nav className="main-nav" aria-label={t('shell.mainNav')}>
            <Link to="/" search={{}} aria-current={inKnowledge ? 'page' : undefined}>
              {t('nav.knowledge')}
            </Link>
            {has('member') && (
              <Link to="/efterlyst" search={{}}>
                {t('nav.needs')}
              </Link>
            )}
            <Link to="/temagrupper">{t('nav.groups')}</Link>
            <Link to="/kalender">{t('nav.calendar')}</Link>
            <Link to="/kommuner">{t('nav.municipalities')}</Link>
            {has('member') && <Link to="/personer">{t('nav.people')}</Link>}
            {has('secretariat') && <Link to="/administration">{t('nav.administration')}</Link>}
            {has('board') && !has('secretariat') && (
              <Link to="/administration/midler" search={{}}>
                {t('registers.title')}
              </Link>
            )}
            {has('administrator') && !has('secretariat') && (
              <Link to="/administration/partnere">{t('partners.title')}</Link>
            )}
          </nav>
          <div className="site-header__tools">
            <LanguageSwitch />
            <SessionMenu />
          </div>
        </div>
        <Bell />
      </div>
    </header>
  )
}
