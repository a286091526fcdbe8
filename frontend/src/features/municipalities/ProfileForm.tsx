import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { MunicipalityProfile } from '../../api/types'
import { useKeptForm } from '../../lib/useKeptForm'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { useChangeProfile } from './useRoles'

interface ProfileFormProps {
  profile: MunicipalityProfile
  onDone: () => void
}

export function ProfileForm({ profile, onDone }: ProfileFormProps) {
  const { t } = useTranslation()
  const change = useChangeProfile(profile)
  const start = {
    description: profile.description ?? '',
    healthFocus: profile.healthFocus ?? '',
    website: profile.website ?? '',
    email: profile.email ?? '',
  }
  const { values, set, startFrom } = useKeptForm(`place-${profile.municipality.code}`, start)
  const faults = faultsAt(change.error)

  function submit(event: FormEvent) {
    event.preventDefault()
    change.mutate(values, {
      onSuccess: () => {
        startFrom(values)
        onDone()
      },
    })
  }

  return (
    <form className="sheet" onSubmit={submit} noValidate>
      <TextField
        id="description"
        label={t('place.description')}
        hint={t('place.descriptionHint')}
        rows={3}
        maxLength={2000}
        value={values.description}
        fault={faults.description}
        onChange={(value) => set('description', value)}
      />
      <TextField
        id="healthFocus"
        label={t('place.focus')}
        hint={t('place.focusHint')}
        rows={3}
        maxLength={2000}
        value={values.healthFocus}
        fault={faults.healthFocus}
        onChange={(value) => set('healthFocus', value)}
      />
      <TextField
        id="website"
        label={t('place.website')}
        hint={t('place.websiteHint')}
        value={values.website}
        fault={faults.website}
        onChange={(value) => set('website', value)}
      />
      <TextField
        id="email"
        type="email"
        label={t('place.email')}
        hint={t('place.emailHint')}
        value={values.email}
        fault={faults.email}
        onChange={(value) => set('email', value)}
      />
      <FormProblem error={change.error} />
      <div className="actions">
        <Button type="submit" disabled={change.isPending}>
          {t('place.save')}
        </Button>
        <Button
          look="secondary"
          onClick={() => {
            startFrom(start)
            onDone()
          }}
        >
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  )
}
