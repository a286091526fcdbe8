import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlaceKey } from '../../api/places'
import { me } from '../../api/queries'
import { holds, speaksForPlace } from '../../api/roles'
import type { LocalRole } from '../../api/types'
import { formatDate, today } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Icon } from '../../ui/Icon'
import { Initials } from '../../ui/Initials'
import { AppointDialog } from './AppointDialog'
import { EndDialog } from './EndDialog'
import { HandoverDialog } from './HandoverDialog'
import { roles } from './queries'

/** Who speaks for the municipality or the region, and who did; for members. */
export function RolesSection({ place, name }: { place: PlaceKey; name: string }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const isMember = holds(reader, 'member')
  const { data } = useQuery({ ...roles(place), enabled: isMember })
  if (!isMember || !data) return null
  const day = today()
  const lasting = data.items.filter(({ until }) => until === null || until > day)
  const past = data.items.filter((role) => !lasting.includes(role))
  const appoints = speaksForPlace(reader, place)
  return (
    <section className="place-roles">
      <h2>{t('place.roles')}</h2>
      {lasting.length === 0 && <p className="muted">{t('place.noRoles', { name })}</p>}
      <ul className="place-roles__list nobullet-list">
        {lasting.map((role) => (
          <li key={role.id} className="place-role">
            <Initials name={role.member.name} />
            <div>
              <RoleLine role={role} />
              {role.allowed.includes('hand-over') && (
                <div className="actions">
                  <HandoverDialog place={place} role={role} />
                  <EndDialog place={place} role={role} />
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
      {appoints && (
        <div className="actions">
          <AppointDialog place={place} />
          <Link
            className="button button-primary"
            to="/invitation/ny"
            search={
              place.kind === 'municipality' ? { municipality: place.code } : { region: place.slug }
            }
          >
            <Icon name="mail" />
            {t('place.invite')}
          </Link>
        </div>
      )}
      {past.length > 0 && (
        <details className="fold">
          <summary>{t('place.pastRoles')}</summary>
          <ul className="role-list nobullet-list">
            {past.map((role) => (
              <li key={role.id}>
                <RoleLine role={role} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function RoleLine({ role }: { role: LocalRole }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  return (
    <>
      <p className="place-role__who">
        <Link to="/personer/$id" params={{ id: role.member.id }}>
          {role.member.name}
        </Link>
        {role.member.title && <span className="muted">{role.member.title}</span>}
      </p>
      <p className="place-role__what">
        <strong>{t(`role.${role.role}`)}</strong>{' '}
        {role.until
          ? t('municipalities.period', {
              from: formatDate(role.from, language),
              until: formatDate(role.until, language),
            })
          : t('municipalities.since', { from: formatDate(role.from, language) })}
      </p>
      {role.mandate && <p className="role-list__mandate">{role.mandate}</p>}
      {role.note && <p className="place-role__note">{role.note}</p>}
    </>
  )
}
