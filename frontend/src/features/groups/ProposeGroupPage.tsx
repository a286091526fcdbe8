import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { me } from '../../api/queries'
import { useAttempt } from '../../lib/useAttempt'
import { useKeptForm } from '../../lib/useKeptForm'
import { Alert } from '../../ui/Alert'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { PageHeading } from '../../ui/PageHeading'
import { TextField } from '../../ui/TextField'
import { draftOfGroup, emptyGroup } from './groupValues'
import { useProposeGroup } from './useGroupChanges'

/** Asks for the least that the board can decide on; the rest is decided by the group itself. */
export function ProposeGroupPage() {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/temagrupper">{t('nav.groups')}</Link>
      </Breadcrumbs>
      <PageHeading title={t('groupForm.proposeTitle')} />
      {reader && !reader.signedIn && <LoginPrompt text={t('groupForm.proposeGuest')} />}
      {reader?.signedIn && <ProposeGroup />}
    </div>
  )
}

const asked = [
  { name: 'name', rows: 0, most: 120, required: true },
  { name: 'purpose', rows: 5, most: 4000, required: true },
  { name: 'goal', rows: 3, most: 4000, required: false },
] as const

function ProposeGroup() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useKeptForm('group.new', emptyGroup)
  const propose = useProposeGroup()
  const keyFor = useAttempt()
  const faults = faultsAt(propose.error)
  const labels = {
    name: t('groupForm.name'),
    purpose: t('groups.purpose'),
    goal: t('groupForm.goal'),
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const key = keyFor(form.values)
    propose.mutate(
      { body: draftOfGroup(form.values), key },
      {
        onSuccess: (group) => {
          form.startFrom(emptyGroup)
          if (group)
            void navigate({
              to: '/temagrupper/$slug/start',
              params: { slug: group.slug },
              search: {},
            })
        },
      },
    )
  }

  return (
    <form className="editor__form" onSubmit={submit} noValidate>
      <p className="lead">{t('groupForm.proposeLead')}</p>
      {form.restored && form.dirty && (
        <Alert look="info">
          <p>{t('save.restored')}</p>
          <Button look="secondary" onClick={() => form.startFrom(emptyGroup)}>
            {t('save.discard')}
          </Button>
        </Alert>
      )}
      {asked.map(({ name, rows, most, required }) => (
        <TextField
          key={name}
          id={name}
          label={labels[name]}
          hint={t(`groupForm.${name}Hint`)}
          {...(rows > 0 && { rows })}
          maxLength={most}
          required={required}
          value={form.values[name]}
          fault={faults[name]}
          onChange={(value) => form.set(name, value)}
        />
      ))}
      <FormProblem error={propose.error} />
      <div className="editor__bar">
        <Button type="submit" disabled={propose.isPending}>
          {t('groupForm.proposeSend')}
        </Button>
        <span className="muted">{t('groupForm.proposeHint')}</span>
      </div>
    </form>
  )
}
