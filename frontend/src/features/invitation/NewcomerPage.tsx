import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { existsOn } from '../../api/places'
import { municipalities, regions } from '../../api/queries'
import { logoutHref } from '../../api/session'
import type { Me, MembershipRequest } from '../../api/types'
import { formatDate, today } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { useKeptForm } from '../../lib/useKeptForm'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { PageHeading } from '../../ui/PageHeading'
import { SelectField } from '../../ui/SelectField'
import { Skeleton } from '../../ui/Skeleton'
import { TextField } from '../../ui/TextField'
import { myRequests, useAsk, useWithdraw } from './queries'

/** For somebody who is logged in and whom the network does not know yet. */
export function NewcomerPage({ reader }: { reader: Me }) {
  const { t } = useTranslation()
  const { data } = useQuery(myRequests())
  const newest = data?.items[0]
  return (
    <div className="container page">
      <PageHeading title={t('newcomer.title', { name: reader.name ?? '' })} />
      <p className="lead">{reader.nextStep}</p>
      {!data && <Skeleton shape="card" />}
      {newest && <Answered request={newest} />}
      {data && newest?.status !== 'open' && <Ask />}
      <p>
        <a href={logoutHref}>{t('session.logout')}</a>
      </p>
    </div>
  )
}

function Answered({ request }: { request: MembershipRequest }) {
  const { t } = useTranslation()
  const withdraw = useWithdraw()
  const place = { place: request.municipality?.name ?? request.region?.name ?? '' }
  if (request.status === 'open') {
    return (
      <Alert look="info" heading={t('newcomer.waiting', place)}>
        <p>
          {t('newcomer.waitingText', { day: formatDate(request.createdAt, currentLanguage()) })}
        </p>
        <Button
          look="secondary"
          disabled={withdraw.isPending}
          onClick={() => withdraw.mutate(request)}
        >
          {t('newcomer.withdraw')}
        </Button>
        <FormProblem error={withdraw.error} />
      </Alert>
    )
  }
  if (request.status !== 'declined') return null
  return (
    <Alert look="warning" heading={t('newcomer.declined', place)}>
      <p>{request.reason}</p>
    </Alert>
  )
}

function Ask() {
  const { t } = useTranslation()
  const ask = useAsk()
  const { values, set } = useKeptForm('newcomer', { place: '', title: '', message: '' })
  const places = useQuery(municipalities()).data?.items ?? []
  const parts = (useQuery(regions()).data?.items ?? []).filter((one) => existsOn(one, today()))
  const faults = faultsAt(ask.error)

  function submit(event: FormEvent) {
    event.preventDefault()
    const { place, title } = values
    const ofRegion = parts.some(({ slug }) => slug === place)
    ask.mutate({
      municipality: ofRegion ? null : place || null,
      region: ofRegion ? place : null,
      title,
      message: values.message.trim() || null,
    })
  }

  return (
    <form className="sheet box newcomer" onSubmit={submit} noValidate>
      <h2>{t('newcomer.ask')}</h2>
      <SelectField
        id="place"
        label={t('newcomer.place')}
        value={values.place}
        fault={faults.municipality ?? faults.region}
        empty={t('form.noneChosen')}
        options={[
          ...places.map(({ code, name }) => ({ value: code, label: name })),
          ...parts.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
        onChange={(value) => set('place', value)}
      />
      <TextField
        id="title"
        label={t('newcomer.jobTitle')}
        value={values.title}
        fault={faults.title}
        required
        onChange={(value) => set('title', value)}
      />
      <TextField
        id="message"
        label={t('newcomer.message')}
        rows={3}
        maxLength={1000}
        value={values.message}
        fault={faults.message}
        onChange={(value) => set('message', value)}
      />
      <FormProblem error={ask.error} />
      <div className="actions">
        <Button type="submit" disabled={ask.isPending}>
          {t('newcomer.send')}
        </Button>
      </div>
    </form>
  )
}
