import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FaultsAt, faultsAt } from '../../api/faults'
import type { Invitation, Me } from '../../api/types'
import { focusFault } from '../../lib/focusFault'
import { useKeptForm } from '../../lib/useKeptForm'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { InviteEmployer } from './InviteEmployer'
import { InviteLetter } from './InviteLetter'
import { InviteRoles } from './InviteRoles'
import { draftOf, reachOf, startWith } from './inviteValues'
import { useInvite } from './queries'

interface InviteFormProps {
  reader: Me
  municipality: string
  region: string
  themeGroup: string
  onSent: (invitation: Invitation) => void
}

export function InviteForm({ reader, municipality, region, themeGroup, onSent }: InviteFormProps) {
  const { t } = useTranslation()
  const invite = useInvite()
  const reach = reachOf(reader)
  const own = municipality || (reach.everywhere || region ? '' : (reach.municipalities[0] ?? ''))
  const part = region || (reach.everywhere || own ? '' : (reach.regions[0] ?? ''))
  const empty = startWith(own, themeGroup, part)
  const { values, set, startFrom } = useKeptForm(`invite-${own || part}-${themeGroup}`, empty)
  const [asked, setAsked] = useState(false)
  const told = faultsAt(invite.error)
  const lacks = (text: string) => (asked && !text.trim() ? t('form.missing') : undefined)
  const faults: FaultsAt = {
    ...told,
    email: lacks(values.email) ?? told.email,
    name: lacks(values.name) ?? told.name,
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (!values.email.trim() || !values.name.trim()) return focusFault()
    invite.mutate(draftOf(values), {
      onSuccess: (sent) => {
        startFrom(empty)
        if (sent) onSent(sent)
      },
      onError: focusFault,
    })
  }

  return (
    <form className="sheet invite-form" onSubmit={submit} noValidate>
      <TextField
        id="email"
        type="email"
        label={t('invite.email')}
        hint={t('invite.emailHint')}
        value={values.email}
        fault={faults.email}
        required
        onChange={(value) => set('email', value)}
      />
      <TextField
        id="name"
        label={t('invite.name')}
        value={values.name}
        fault={faults.name}
        required
        onChange={(value) => set('name', value)}
      />
      <div className="sheet__pair">
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
      </div>
      <InviteEmployer reach={reach} values={values} faults={faults} set={set} />
      <InviteRoles reach={reach} values={values} faults={faults} set={set} />
      <InviteLetter values={values} faults={faults} set={set} />
      <FormProblem error={invite.error} />
      <div className="actions">
        <Button type="submit" icon="mail" disabled={invite.isPending}>
          {t('invite.send')}
        </Button>
      </div>
    </form>
  )
}
