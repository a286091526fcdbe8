import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../api/types'

export function WhoAmI({ reader }: { reader: Me }) {
  const { t } = useTranslation()
  return (
    <section className="box" aria-labelledby="who-heading">
      <h2 id="who-heading">{reader.name ?? t('me.nameless')}</h2>
      {reader.email && <p className="muted">{reader.email}</p>}
      {reader.nextStep && <p className="note">{reader.nextStep}</p>}
      <ul className="nobullet-list people">
        {[...new Set(reader.roles.map(({ role }) => role))].map((role) => (
          <li key={role}>
            <strong>{t(`role.${role}`)}</strong>
            <span>{scopesOf(reader, role).join(', ')}</span>
          </li>
        ))}
      </ul>
      {reader.memberId && (
        <Link className="button button-secondary who__profile" to="/min-side/profil">
          {t('profile.title')}
        </Link>
      )}
    </section>
  )
}

/** Where a role is held; most are held in several groups. */
function scopesOf(reader: Me, held: Me['roles'][number]['role']) {
  return reader.roles
    .filter(({ role }) => role === held)
    .flatMap(
      ({ municipality, region, themeGroup }) =>
        municipality?.name ?? region?.name ?? themeGroup?.name ?? [],
    )
}
