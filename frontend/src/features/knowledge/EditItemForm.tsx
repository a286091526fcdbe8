import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTime } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { SaveProblem } from '../../ui/SaveProblem'
import { valuesOf } from './formValues'
import { ItemFormFields } from './ItemFormFields'
import { knowledgeItem, type VersionedItem } from './queries'
import { StatusDialog } from './StatusDialog'
import { useItemForm } from './useItemForm'
import { useChangeItem, useChangeStatus } from './useSaveItem'

export function EditItemForm({ loaded }: { loaded: VersionedItem }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { item } = loaded
  const form = useItemForm({ id: item.id, values: valuesOf(item), etag: loaded.etag })
  const change = useChangeItem()
  const changeStatus = useChangeStatus()
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const pending = change.isPending || changeStatus.isPending

  async function save(): Promise<string | null> {
    if (!form.check()) return null
    if (!form.dirty && form.base) return form.base
    try {
      const { etag } = await change.mutateAsync({
        id: item.id,
        etag: form.base ?? '',
        values: form.values,
      })
      form.saved(item.id, etag, form.values)
      setSavedAt(new Date())
      return etag
    } catch (error) {
      form.takeFaults(error)
      return null
    }
  }

  async function publish() {
    const etag = await save()
    if (etag === null) return
    changeStatus.mutate(
      { id: item.id, etag, status: 'published' },
      {
        onSuccess: () => void navigate({ to: '/viden/$id', params: { id: item.id } }),
        onError: form.takeFaults,
      },
    )
  }

  async function newest() {
    change.reset()
    changeStatus.reset()
    return queryClient.fetchQuery({ ...knowledgeItem(item.id), staleTime: 0 })
  }

  async function takeNewest() {
    const { item: current, etag } = await newest()
    form.restart(valuesOf(current), etag)
  }

  async function keepMine() {
    const { etag } = await newest()
    form.rebase(etag)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    void save()
  }

  return (
    <form className="editor" onSubmit={submit} noValidate>
      {form.restored && (
        <Alert look="info">
          <p>{t('save.restored')}</p>
          <Button look="secondary" onClick={() => void takeNewest()}>
            {t('save.discard')}
          </Button>
        </Alert>
      )}
      <ItemFormFields form={form} />
      {(change.error ?? changeStatus.error) && (
        <SaveProblem
          error={change.error ?? changeStatus.error}
          onTakeNewest={() => void takeNewest()}
          onKeepMine={() => void keepMine()}
        />
      )}
      <div className="editor__bar">
        <Button
          type="submit"
          look={item.status === 'draft' ? 'secondary' : 'primary'}
          disabled={pending}
        >
          {item.status === 'draft' ? t('save.draft') : t('save.changes')}
        </Button>
        {item.status === 'draft' && item.allowed.includes('publish') && (
          <StatusDialog what="publish" pending={pending} onConfirm={() => void publish()} />
        )}
        <span role="status" className="muted">
          {savedAt &&
            !form.dirty &&
            t('save.done', { time: formatTime(savedAt, currentLanguage()) })}
          {form.dirty && t('save.notYet')}
        </span>
      </div>
    </form>
  )
}
