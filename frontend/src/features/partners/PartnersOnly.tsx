import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { PageHeading } from '../../ui/PageHeading'
import { RolesOnly } from '../../ui/RolesOnly'

interface PartnersOnlyProps {
  title: string
  crumb: boolean
  children: ReactNode
}

/** A page for those who manage partners; everybody else is told whose it is. */
export function PartnersOnly({ title, crumb, children }: PartnersOnlyProps) {
  const { t } = useTranslation()
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/administration" search={{}}>
          {t('administration.title')}
        </Link>
        {crumb && <Link to="/administration/partnere">{t('partners.title')}</Link>}
      </Breadcrumbs>
      <PageHeading title={title} />
      <RolesOnly roles={['secretariat', 'administrator']} text={t('partners.forSecretariat')}>
        {children}
      </RolesOnly>
    </div>
  )
}
