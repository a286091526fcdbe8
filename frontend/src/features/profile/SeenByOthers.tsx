import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { topics } from '../../api/queries'
import type { MyProfile } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { Initials } from '../../ui/Initials'
import { Tags } from '../../ui/Tags'
import { type ProfileValues, sees, type Viewer } from './formValues'

const viewers = ['members', 'group'] as const satisfies readonly Viewer[]

/** The card that others get, while it is being written. */
export function SeenByOthers({ profile, values }: { profile: MyProfile; values: ProfileValues }) {
  const { t } = useTranslation()
  const [viewer, setViewer] = useState<Viewer>('members')
  const { data } = useQuery(topics())
  const { privacy } = values
  const through = privacy.contactVia === 'coordinator' && profile.hasCoordinator
  const competences = (data?.items ?? []).filter(({ id }) => values.topics.includes(id))
  const employer = profile.municipality?.name ?? profile.region?.name ?? profile.organisation
  return (
    <aside className="seen" aria-labelledby="seen-heading">
      <h2 id="seen-heading">{t('profile.seen')}</h2>
      <fieldset className="seen__viewers">
        <legend className="sr-only">{t('profile.seenAs')}</legend>
        {viewers.map((one) => (
          <label key={one} className="audience__choice">
            <input
              type="radio"
              name="viewer"
              checked={viewer === one}
              onChange={() => setViewer(one)}
            />
            <span>{t(`seenAs.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="person-card person-card--preview">
        <Initials name={profile.name} />
        <div className="person-card__body">
          <p className="person-card__name">{profile.name}</p>
          <p className="person-card__work">
            {[values.title, values.department, employer].filter(Boolean).join(' · ')}
          </p>
          {values.about && sees(viewer, privacy.aboutAudience) && (
            <p className="person-card__about">
              <Icon name="speech" />
              {values.about}
            </p>
          )}
          {sees(viewer, privacy.topicsAudience) && (
            <Tags label={t('people.topics')} tags={competences} />
          )}
          <p className="seen__contact">
            <Icon name="mail" />
            {through ? t('profile.throughCoordinator') : (profile.email ?? t('profile.noEmail'))}
          </p>
          {!through && values.phone && sees(viewer, privacy.phoneAudience) && (
            <p className="seen__contact">
              <Icon name="phone" />
              {values.phone}
            </p>
          )}
        </div>
      </div>
      <p className="muted">{t('profile.seenNote')}</p>
    </aside>
  )
}
