import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../api/queries'
import { loginHref, logoutHref } from '../api/session'
import { Icon } from '../ui/Icon'

export function SessionMenu() {
  const { t } = useTranslation()
  const { href } = useLocation()
  const { data } = useQuery(me())

  if (data?.signedIn) {
    return (
      <div className="session">
        <Link to="/min-side">
          <Icon name="person" />
          <span className="session__name">{data.name ?? t('session.myPage')}</span>
        </Link>
        <a href={logoutHref}>{t('session.logout')}</a>
      </div>
    )
  }
  return (
    <div className="session">
      <a href={loginHref(href)}>
        <Icon name="person" />
        {t('session.login')}
      </a>
    </div>
  )
}
