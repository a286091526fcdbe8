import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Footer } from './Footer'
import { Header } from './Header'

export function Layout() {
  const { t } = useTranslation()
  return (
    <>
      <a className="skipnav" href="#main-content">
        {t('shell.skip')}
      </a>
      <Header />
      <main id="main-content" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  )
}
