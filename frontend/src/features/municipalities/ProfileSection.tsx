import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MunicipalityProfile } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { DemoBadge } from '../../ui/DemoBadge'
import { Icon } from '../../ui/Icon'
import { ProfileForm } from './ProfileForm'
import { municipalityProfile } from './queries'

/** What the municipality says of itself; its coordinator writes it where it stands. */
export function ProfileSection({ code, name }: { code: string; name: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(municipalityProfile(code))
  const [writing, setWriting] = useState(false)
  if (!data) return null
  const allowed = data.allowed.includes('change')
  const empty = !data.description && !data.healthFocus && !data.website && !data.email
  if (empty && !allowed) return null
  return (
    <section className="place-profile">
      <h2>
        {t('place.about', { name })} {data.demo && <DemoBadge />}
      </h2>
      {writing ? (
        <ProfileForm profile={data} onDone={() => setWriting(false)} />
      ) : (
        <>
          <Words profile={data} />
          {empty && <p className="muted">{t('place.empty')}</p>}
          {allowed && (
            <Button look="secondary" icon="edit" onClick={() => setWriting(true)}>
              {t('place.edit')}
            </Button>
          )}
        </>
      )}
    </section>
  )
}

function Words({ profile }: { profile: MunicipalityProfile }) {
  const { t } = useTranslation()
  return (
    <>
      {profile.description && <p className="prose">{profile.description}</p>}
      {profile.healthFocus && (
        <>
          <h3>{t('place.focus')}</h3>
          <p className="prose">{profile.healthFocus}</p>
        </>
      )}
      <ul className="place-profile__links nobullet-list">
        {profile.website && (
          <li>
            <a className="contact-link" href={profile.website} rel="noopener">
              <Icon name="forward" />
              {profile.website.replace(/^https?:\/\//, '')}
            </a>
          </li>
        )}
        {profile.email && (
          <li>
            <a className="contact-link" href={`mailto:${profile.email}`}>
              <Icon name="mail" />
              {profile.email}
            </a>
          </li>
        )}
      </ul>
      {profile.updatedAt && (
        <p className="muted">
          {t('place.updated', { day: formatDate(profile.updatedAt, currentLanguage()) })}
        </p>
      )}
    </>
  )
}
