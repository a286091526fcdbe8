import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { MemberRole } from '../../api/types'
import { formatDate, today } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { isHeldOn } from './words'

export function RoleHistory({ roles }: { roles: MemberRole[] }) {
  const { t } = useTranslation()
  const day = today()
  const now = roles.filter((role) => isHeldOn(role, day))
  const others = roles.filter((role) => !isHeldOn(role, day))
  return (
    <section>
      <h2>{t('people.roles')}</h2>
      {now.length === 0 && <p className="muted">{t('people.noRoles')}</p>}
      <RoleList roles={now} />
      {others.length > 0 && (
        <details className="fold">
          <summary>{t('people.otherRoles')}</summary>
          <RoleList roles={others} />
        </details>
      )}
    </section>
  )
}

function RoleList({ roles }: { roles: MemberRole[] }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  return (
    <ul className="role-list nobullet-list">
      {roles.map((held) => (
        <li
          key={`${held.role}-${held.themeGroup?.slug ?? held.municipality?.code ?? held.region?.slug}-${held.from}`}
        >
          <strong>{t(`role.${held.role}`)}</strong>{' '}
          {held.themeGroup && (
            <Link to="/temagrupper/$slug" params={{ slug: held.themeGroup.slug }}>
              {held.themeGroup.name}
            </Link>
          )}
          {held.municipality && (
            <Link to="/kommuner/$code" params={{ code: held.municipality.code }}>
              {held.municipality.name}
            </Link>
          )}
          {held.region && (
            <Link to="/regioner/$slug" params={{ slug: held.region.slug }}>
              {held.region.name}
            </Link>
          )}
          <span className="period">
            {held.until
              ? t('municipalities.period', {
                  from: formatDate(held.from, language),
                  until: formatDate(held.until, language),
                })
              : t('municipalities.since', { from: formatDate(held.from, language) })}
          </span>
          {held.mandate && <p className="role-list__mandate">{held.mandate}</p>}
        </li>
      ))}
    </ul>
  )
}
