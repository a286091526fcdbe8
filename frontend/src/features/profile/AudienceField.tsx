import { useTranslation } from 'react-i18next'
import type { MyProfile } from '../../api/types'

type Audience = MyProfile['privacy']['phoneAudience']

const audiences = ['members', 'group', 'nobody'] as const satisfies readonly Audience[]

interface AudienceFieldProps {
  id: string
  what: string
  chosen: Audience
  onChange: (audience: Audience) => void
}

/** Who sees the field above it. */
export function AudienceField({ id, what, chosen, onChange }: AudienceFieldProps) {
  const { t } = useTranslation()
  return (
    <fieldset className="audience" id={id}>
      <legend>
        {t('profile.whoSees')}
        <span className="sr-only"> {what}</span>
      </legend>
      {audiences.map((audience) => (
        <label key={audience} className="audience__choice">
          <input
            type="radio"
            name={id}
            checked={chosen === audience}
            onChange={() => onChange(audience)}
          />
          <span>{t(`audience.${audience}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
