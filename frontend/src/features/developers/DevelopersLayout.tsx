import { Link, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

const pages = [
  { to: '/developers', name: 'start' },
  { to: '/developers/scopes', name: 'scopes' },
  { to: '/developers/limits', name: 'limits' },
  { to: '/developers/errors', name: 'errors' },
  { to: '/developers/webhooks', name: 'webhooks' },
  { to: '/developers/changelog', name: 'changelog' },
  { to: '/developers/status', name: 'status' },
] as const

/** The pages for developers: what there is on the one side, what is read on the other. */
export function DevelopersLayout() {
  const { t } = useTranslation()
  return (
    <div className="container page developers">
      <nav className="developers__nav" aria-label={t('developers.title')}>
        <ul className="nobullet-list">
          {pages.map(({ to, name }) => (
            <li key={name}>
              <Link to={to} activeOptions={{ exact: name === 'start' }}>
                {t(`developers.pages.${name}`)}
              </Link>
            </li>
          ))}
          <li>
            <a href="/api/docs">{t('developers.pages.docs')}</a>
          </li>
          <li>
            <a href="/api/openapi" download="openapi.yaml">
              {t('developers.pages.contract')}
            </a>
          </li>
        </ul>
      </nav>
      <div>
        <Outlet />
      </div>
    </div>
  )
}
