import { useTranslation } from 'react-i18next'
import type { FaultsAt } from '../../api/faults'
import type { MyProfile } from '../../api/types'
import { Choices } from '../../ui/Choices'
import { SelectField } from '../../ui/SelectField'
import type { ProfileValues } from './formValues'

const languages = ['da', 'en', 'sv'] as const
const zones = [
  'Europe/Copenhagen',
  'America/Nuuk',
  'Atlantic/Faroe',
  'Europe/London',
  'Europe/Helsinki',
]

interface LetterSettingsProps {
  profile: MyProfile
  values: ProfileValues
  faults: FaultsAt
  set: <Name extends 'language' | 'timeZone'>(name: Name, value: ProfileValues[Name]) => void
  onContact: (via: ProfileValues['privacy']['contactVia']) => void
  onAskable: (askable: boolean) => void
}

/** How others get in touch, and how letters come. */
export function LetterSettings(props: LetterSettingsProps) {
  const { profile, values, faults, set, onContact, onAskable } = props
  const { t } = useTranslation()
  const zone = values.timeZone
  return (
    <section className="profile-form__part" aria-labelledby="letters-heading">
      <h2 id="letters-heading">{t('profile.letters')}</h2>
      <Choices
        id="contactVia"
        legend={t('profile.contactVia')}
        type="radio"
        hint={profile.hasCoordinator ? undefined : t('profile.noCoordinator')}
        chosen={[values.privacy.contactVia]}
        choices={[
          { value: 'direct', label: t('contactVia.direct') },
          {
            value: 'coordinator',
            label: t('contactVia.coordinator'),
            hint: t('contactVia.coordinatorHint'),
          },
        ]}
        onChange={onContact}
      />
      <Choices
        id="askable"
        legend={t('profile.askable')}
        hint={t('profile.askableHint')}
        type="checkbox"
        chosen={values.privacy.askable ? ['askable'] : []}
        choices={[{ value: 'askable', label: t('profile.askableYes') }]}
        onChange={(_, chosen) => onAskable(chosen)}
      />
      <SelectField
        id="language"
        label={t('profile.language')}
        value={values.language}
        fault={faults.language}
        options={languages.map((language) => ({
          value: language,
          label: t(`languageName.${language}`),
        }))}
        onChange={(value) => set('language', languages.find((one) => one === value) ?? 'da')}
      />
      <SelectField
        id="timeZone"
        label={t('profile.timeZone')}
        value={zone}
        fault={faults.timeZone}
        options={[...new Set([...zones, zone])].map((name) => ({
          value: name,
          label: name.replace('_', ' '),
        }))}
        onChange={(value) => set('timeZone', value)}
      />
    </section>
  )
}
