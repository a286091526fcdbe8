import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import type { Me } from '../../api/types'
import { useAttempt } from '../../lib/useAttempt'
import { Alert } from '../../ui/Alert'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { Button } from '../../ui/Button'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { PageHeading } from '../../ui/PageHeading'
import { SaveProblem } from '../../ui/SaveProblem'
import { Skeleton } from '../../ui/Skeleton'
import { EventFormFields } from './EventFormFields'
import { draftOf, emptyValues } from './formValues'
import { groupsLedBy, leads } from './leads'
import { useEventForm } from './useEventForm'
import { useCreateEvent } from './useEvents'

export function NewEventPage() {
  const { t } = useTranslation()
  const { data: reader, isPending } = useQuery(me())
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/kalender">{t('events.title')}</Link>
      </Breadcrumbs>
      <PageHeading title={t('events.plan')} />
      {isPending && <Skeleton shape="page" />}
      {reader && !reader.signedIn && <LoginPrompt text={t('events.loginToPlan')} />}
      {reader?.signedIn && !leads(reader) && <p className="lead">{t('events.notYours')}</p>}
      {reader && leads(reader) && <NewEventForm reader={reader} />}
    </div>
  )
}

function NewEventForm({ reader }: { reader: Me }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [first] = groupsLedBy(reader)
  const start = { ...emptyValues, themeGroups: first ? [first.slug] : [] }
  const form = useEventForm('new', start, '')
  const create = useCreateEvent()
  const keyFor = useAttempt()

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!form.check()) return
    const draft = draftOf(form.values)
    const key = keyFor(draft)
    create.mutate(
      { draft, key },
      {
        onSuccess: ({ event: planned }) => {
          form.done()
          void navigate({ to: '/kalender/$id', params: { id: planned.id }, replace: true })
        },
        onError: form.takeFaults,
      },
    )
  }

  return (
    <form className="editor__form" onSubmit={submit} noValidate>
      <p className="lead">{t('events.planLead')}</p>
      {form.restored && (
        <Alert look="info">
          <p>{t('save.restored')}</p>
          <Button look="secondary" onClick={() => form.restart(start, '')}>
            {t('save.discard')}
          </Button>
        </Alert>
      )}
      <EventFormFields form={form} />
      {create.error && <SaveProblem error={create.error} />}
      <div className="editor__bar">
        <Button type="submit" disabled={create.isPending}>
          {t('events.putInCalendar')}
        </Button>
      </div>
    </form>
  )
}
