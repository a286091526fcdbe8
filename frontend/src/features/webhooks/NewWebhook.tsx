import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { settled } from '../../lib/settled'
import { useAttempt } from '../../lib/useAttempt'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { useCreateWebhook } from './useWebhookChanges'

const empty = { url: '', description: '' }

export function NewWebhook({ partner }: { partner: string }) {
  const { t } = useTranslation()
  const id = useId()
  const create = useCreateWebhook()
  const keyFor = useAttempt()
  const [values, setValues] = useState(empty)
  const [missing, setMissing] = useState(false)
  const told = faultsAt(create.error)

  async function submit() {
    const url = values.url.trim()
    setMissing(!url)
    if (!url) return false
    const body = {
      partner,
      url,
      description: values.description.trim() || null,
      themeGroup: null,
      topic: null,
      municipality: null,
      kind: null,
    }
    const made = await settled(create.mutateAsync({ body, key: keyFor(body) }))
    if (made) setValues(empty)
    return made
  }

  return (
    <FormDialog
      button={t('webhooks.add')}
      icon="plus"
      heading={t('webhooks.add')}
      confirm={t('webhooks.addConfirm')}
      pending={create.isPending}
      onSubmit={submit}
    >
      <TextField
        id={`${id}-url`}
        type="url"
        label={t('webhooks.url')}
        hint={t('webhooks.urlHint')}
        value={values.url}
        fault={missing ? t('form.missing') : told.url}
        required
        maxLength={500}
        onChange={(url) => setValues({ ...values, url })}
      />
      <TextField
        id={`${id}-description`}
        label={t('webhooks.description')}
        hint={t('webhooks.descriptionHint')}
        value={values.description}
        fault={told.description}
        maxLength={500}
        onChange={(description) => setValues({ ...values, description })}
      />
      <FormProblem error={create.error} />
    </FormDialog>
  )
}
