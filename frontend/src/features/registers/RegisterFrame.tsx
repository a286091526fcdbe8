import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { Role } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { PageHeading } from '../../ui/PageHeading'
import { RolesOnly } from '../../ui/RolesOnly'

interface RegisterFrameProps {
  title: string
  roles: Role[]
  /** Whose it is, for everybody else. */
  text: string
  /** Where one came from, beside the administration. */
  crumb?: ReactNode
  children: ReactNode
}

/** A page of the registers. Only the secretariat has the administration to go back to. */
export function RegisterFrame({ title, roles, text, crumb, children }: RegisterFrameProps) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const administers = holds(reader, 'secretariat')
  return (
    <div className="container page registers">
      {(administers || crumb) && (
        <Breadcrumbs>
          {administers && (
            <Link to="/administration" search={{}}>
              {t('administration.title')}
            </Link>
          )}
          {crumb}
        </Breadcrumbs>
      )}
      <PageHeading title={title} />
      <RolesOnly roles={roles} text={text}>
        {children}
      </RolesOnly>
    </div>
  )
}
