import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { MyProfile } from '../../api/types'
import { useKeptForm } from '../../lib/useKeptForm'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { SavedNote } from '../../ui/SavedNote'
import { TextField } from '../../ui/TextField'
import { TopicChooser } from '../../ui/TopicChooser'
import { AudienceField } from './AudienceField'
import { type ProfileValues, patchOf, valuesOf } from './formValues'
import { LetterSettings } from './LetterSettings'
import { useSaveProfile } from './queries'
import { SeenByOthers } from './SeenByOthers'

export function ProfileForm({ profile }: { profile: MyProfile }) {
  const { t } = useTranslation()
  const form = useKeptForm<ProfileValues>('profile', valuesOf(profile))
  const save = useSaveProfile(profile)
  const [saved, setSaved] = useState(false)
  const { values } = form
  const faults = faultsAt(save.error)
  const privacy = (change: Partial<ProfileValues['privacy']>) => {
    setSaved(false)
    form.set('privacy', { ...values.privacy, ...change })
  }
  function set<Name extends keyof ProfileValues>(name: Name, value: ProfileValues[Name]) {
    setSaved(false)
    form.set(name, value)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate(patchOf(values), {
      onSuccess: (next) => {
        if (next) form.startFrom(valuesOf(next))
        setSaved(true)
      },
    })
  }

  return (
    <div className="profile-columns">
      <form className="sheet profile-form" onSubmit={submit} noValidate>
        <section className="profile-form__part" aria-labelledby="work-heading">
          <h2 id="work-heading">{t('profile.work')}</h2>
          <p className="muted">{t('profile.workText')}</p>
          <TextField
            id="title"
            label={t('profile.jobTitle')}
            value={values.title}
            fault={faults.title}
            onChange={(value) => set('title', value)}
          />
          <TextField
            id="department"
            label={t('people.department')}
            value={values.department}
            fault={faults.department}
            onChange={(value) => set('department', value)}
          />
        </section>
        <section className="profile-form__part" aria-labelledby="more-heading">
          <h2 id="more-heading">{t('profile.more')}</h2>
          <p className="muted">{t('profile.moreText')}</p>
          <TextField
            id="about"
            label={t('people.askMe')}
            hint={t('profile.aboutHint')}
            rows={2}
            maxLength={300}
            value={values.about}
            fault={faults.about}
            onChange={(value) => set('about', value)}
          />
          <AudienceField
            id="aboutAudience"
            chosen={values.privacy.aboutAudience}
            onChange={(aboutAudience) => privacy({ aboutAudience })}
            what={t('people.askMe')}
          />
          <TopicChooser
            chosen={values.topics}
            fault={faults.topics}
            hint={t('profile.topicsHint')}
            label={t('people.topics')}
            onChange={(value) => set('topics', value)}
          />
          <AudienceField
            id="topicsAudience"
            chosen={values.privacy.topicsAudience}
            onChange={(topicsAudience) => privacy({ topicsAudience })}
            what={t('people.topics')}
          />
          <TextField
            id="phone"
            type="tel"
            label={t('people.phone')}
            value={values.phone}
            fault={faults.phone}
            onChange={(value) => set('phone', value)}
          />
          <AudienceField
            id="phoneAudience"
            chosen={values.privacy.phoneAudience}
            onChange={(phoneAudience) => privacy({ phoneAudience })}
            what={t('people.phone')}
          />
        </section>
        <LetterSettings
          profile={profile}
          values={values}
          faults={faults}
          set={set}
          onContact={(contactVia) => privacy({ contactVia })}
          onAskable={(askable) => privacy({ askable })}
        />
        <FormProblem error={save.error} />
        <div className="actions actions--stay">
          <Button type="submit" disabled={save.isPending}>
            {t('profile.save')}
          </Button>
          <SavedNote text={saved ? t('profile.saved') : form.dirty ? t('save.notYet') : null} />
        </div>
      </form>
      <SeenByOthers profile={profile} values={values} />
    </div>
  )
}
