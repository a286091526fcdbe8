import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { Alert } from '../../ui/Alert'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { Button } from '../../ui/Button'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { SaveProblem } from '../../ui/SaveProblem'
import { EventFormFields } from './EventFormFields'
import { draftOf, valuesOf } from './formValues'
import { calendarEvent, type VersionedEvent } from './queries'
import { useEventForm } from './useEventForm'
import { useChangeEvent } from './useEvents'

export function EditEventPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/kalender/$id/rediger' })
  const { data, error, refetch } = useQuery(calendarEvent(id))
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="event" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/kalender">{t('events.title')}</Link>
        <Link to="/kalender/$id" params={{ id }}>
          {data.event.title}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('events.editTitle')} />
      {data.event.allowed.includes('change') ? (
        <EditForm key={id} loaded={data} />
      ) : (
        <p className="lead">{t('events.notYours')}</p>
      )}
    </div>
  )
}

function EditForm({ loaded }: { loaded: VersionedEvent }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { id } = loaded.event
  const form = useEventForm(id, valuesOf(loaded.event), loaded.etag)
  const change = useChangeEvent(id)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!form.check()) return
    change.mutate(
      { draft: draftOf(form.values), etag: form.base },
      {
        onSuccess: () => {
          form.done()
          void navigate({ to: '/kalender/$id', params: { id } })
        },
        onError: form.takeFaults,
      },
    )
  }

  async function newest() {
    change.reset()
    return queryClient.fetchQuery({ ...calendarEvent(id), staleTime: 0 })
  }

  async function takeNewest() {
    const { event, etag } = await newest()
    form.restart(valuesOf(event), etag)
  }

  async function keepMine() {
    const { etag } = await newest()
    form.rebase(etag)
  }

  return (
    <form className="editor__form" onSubmit={submit} noValidate>
      {form.restored && (
        <Alert look="info">
          <p>{t('save.restored')}</p>
          <Button look="secondary" onClick={() => void takeNewest()}>
            {t('save.discard')}
          </Button>
        </Alert>
      )}
      {loaded.event.registered > 0 && <p className="note">{t('events.changeIsTold')}</p>}
      <EventFormFields form={form} />
      {change.error && (
        <SaveProblem
          error={change.error}
          onTakeNewest={() => void takeNewest()}
          onKeepMine={() => void keepMine()}
        />
      )}
      <div className="editor__bar">
        <Button type="submit" disabled={change.isPending}>
          {t('save.changes')}
        </Button>
      </div>
    </form>
  )
}
