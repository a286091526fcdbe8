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
        {reader.roles.map(({ role, municipality, themeGroup }) => {
          const scope = municipality?.name ?? themeGroup?.name
          return (
            <li key={`${role}-${scope ?? ''}`}>
              <strong>{t(`role.${role}`)}</strong>
              {scope && <span>{scope}</span>}
            </li>
          )
        })}
      </ul>
      {reader.memberId && <Link to="/min-side/profil">{t('profile.title')}</Link>}
    </section>
  )
}
