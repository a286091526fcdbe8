import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** The steps above the page; the page itself is named by its heading just below. */
export function Breadcrumbs({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <nav className="crumbs" aria-label={t('shell.breadcrumbs')}>
      {children}
    </nav>
  )
}
