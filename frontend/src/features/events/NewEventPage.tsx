import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { bodies, me } from '../../api/queries'
import type { Body, Me } from '../../api/types'
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
  const { organ } = useSearch({ from: '/kalender/ny' })
  const known = useQuery(bodies()).data?.items ?? []
  const leadsBody = known.some(({ allowed }) => allowed.includes('plan-meeting'))
  const body = known.find(({ slug }) => slug === organ)
  const plans = reader && (leads(reader) || leadsBody)
  // A form that begins with a body waits until it is known who may see what belongs to it.
  const ready = !organ || known.length > 0
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/kalender">{t('events.title')}</Link>
      </Breadcrumbs>
      <PageHeading title={t('events.plan')} />
      {isPending && <Skeleton shape="page" />}
      {reader && !reader.signedIn && <LoginPrompt text={t('events.loginToPlan')} />}
      {reader?.signedIn && !plans && <p className="lead">{t('events.notYours')}</p>}
      {plans && ready && <NewEventForm reader={reader} body={body} />}
    </div>
  )
}

function NewEventForm({ reader, body }: { reader: Me; body: Body | undefined }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [first] = groupsLedBy(reader)
  const start = body
    ? { ...emptyValues, bodies: [body.slug], visibility: body.visibility }
    : { ...emptyValues, themeGroups: first ? [first.slug] : [] }
  const form = useEventForm(body ? `new-${body.slug}` : 'new', start, '')
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
