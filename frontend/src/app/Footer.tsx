import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { network } from '../api/queries'

export function Footer() {
  const { t } = useTranslation()
  const { data } = useQuery(network())
  return (
    <footer className="site-footer">
      <svg
        className="site-footer__hill"
        viewBox="0 0 1440 48"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M0 48V30C220 4 420 4 640 22s420 26 800-12v38Z" />
      </svg>
      <div className="container site-footer__row">
        <div className="site-footer__words">
          <p className="site-footer__name">{data?.name ?? 'Videnrul'}</p>
          {data && <p>{data.motto}</p>}
          {data?.demo && <p>{t('demo.site')}</p>}
        </div>
        <nav aria-label={t('shell.footerNav')}>
          <ul className="nobullet-list">
            <li>
              <Link to="/om">{t('nav.about')}</Link>
            </li>
            <li>
              <Link to="/strategi">{t('nav.strategy')}</Link>
            </li>
            <li>
              <Link to="/organer">{t('bodies.title')}</Link>
            </li>
            <li>
              <Link to="/informationspakker">{t('infoPackages.title')}</Link>
            </li>
            <li>
              <Link to="/tal" search={{}}>
                {t('nav.figures')}
              </Link>
            </li>
            <li>
              <Link to="/indsigt" search={{}}>
                {t('insight.title')}
              </Link>
            </li>
            <li>
              <Link to="/was">{t('nav.accessibility')}</Link>
            </li>
            <li>
              <Link to="/privatliv">{t('nav.privacy')}</Link>
            </li>
            <li>
              <Link to="/developers">{t('nav.api')}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
