import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { Alert } from '../../ui/Alert'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { Button } from '../../ui/Button'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { PageHeading } from '../../ui/PageHeading'
import { SaveProblem } from '../../ui/SaveProblem'
import { Skeleton } from '../../ui/Skeleton'
import { emptyValues } from './formValues'
import { ItemFormFields } from './ItemFormFields'
import { useItemForm } from './useItemForm'
import { useCreateItem } from './useSaveItem'

export function NewItemPage() {
  const { t } = useTranslation()
  const { data: reader, isPending } = useQuery(me())
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/min-side">{t('session.myPage')}</Link>
      </Breadcrumbs>
      <PageHeading title={t('new.title')} />
      {isPending && <Skeleton shape="page" />}
      {reader && !reader.signedIn && <LoginPrompt text={t('new.loginFirst')} />}
      {reader?.signedIn && <NewItemForm />}
    </div>
  )
}

function NewItemForm() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useItemForm({ id: 'new', values: emptyValues, etag: null })
  const create = useCreateItem()
  // One key for one text: pressing twice, or trying again after a lost answer, makes one draft.
  const [attempt, setAttempt] = useState({ text: '', key: '' })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!form.check()) return
    const text = JSON.stringify(form.values)
    const key = attempt.text === text ? attempt.key : crypto.randomUUID()
    setAttempt({ text, key })
    create.mutate(
      { values: form.values, key },
      {
        onSuccess: ({ item, etag }) => {
          form.saved(item.id, etag, form.values)
          void navigate({ to: '/viden/$id/rediger', params: { id: item.id }, replace: true })
        },
        onError: form.takeFaults,
      },
    )
  }

  if (create.isSuccess) return <Skeleton shape="page" />
  return (
    <form className="editor" onSubmit={submit} noValidate>
      <p className="lead">{t('new.lead')}</p>
      {form.restored && (
        <Alert look="info">
          <p>{t('save.restored')}</p>
          <Button look="secondary" onClick={() => form.restart(emptyValues, null)}>
            {t('save.discard')}
          </Button>
        </Alert>
      )}
      <ItemFormFields form={form} />
      {create.error && <SaveProblem error={create.error} />}
      <div className="editor__bar">
        <Button type="submit" disabled={create.isPending}>
          {t('save.draft')}
        </Button>
        <span className="muted">{t('save.draftHint')}</span>
      </div>
    </form>
  )
}
