import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FaultsAt, faultsAt } from '../../api/faults'
import type { BriefItem } from '../../api/types'
import { settled } from '../../lib/settled'
import { useAttempt } from '../../lib/useAttempt'
import { useKeptForm } from '../../lib/useKeptForm'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { Icon } from '../../ui/Icon'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { useForward } from './useForwards'

const empty = { from: '', email: '', name: '', note: '' }

interface ForwardDialogProps {
  /** The municipalities on whose behalf the reader may send it. */
  from: { code: string; name: string }[]
  item: Pick<BriefItem, 'id' | 'title' | 'visibility'>
  look?: 'secondary' | 'quiet'
  onDone: (text: string) => void
}

/** Sends an item to somebody at work who need not know the network. */
export function ForwardDialog({ from, item, look = 'quiet', onDone }: ForwardDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const form = useKeptForm(`forward-${item.id}`, empty)
  const forward = useForward()
  const keyFor = useAttempt()
  const [missing, setMissing] = useState<Partial<Record<'email' | 'note', string>>>({})
  const { values } = form
  const code = values.from || from[0]?.code
  const faults: FaultsAt = { ...faultsAt(forward.error), ...missing }

  async function submit() {
    const body = {
      item: item.id,
      email: values.email.trim(),
      name: values.name.trim() || null,
      note: values.note.trim(),
    }
    const lacks = {
      ...(!body.email && { email: t('forward.emailMissing') }),
      ...(!body.note && { note: t('forward.noteMissing') }),
    }
    setMissing(lacks)
    if (!code || Object.keys(lacks).length > 0) return false
    const sent = await settled(forward.mutateAsync({ code, body, key: keyFor([code, body]) }))
    if (sent) {
      form.startFrom(empty)
      onDone(t('forward.sent', { name: body.name ?? body.email }))
    }
    return sent
  }

  return (
    <FormDialog
      button={t('forward.button')}
      about={item.title}
      look={look}
      icon="mail"
      heading={t('forward.heading')}
      confirm={t('forward.confirm')}
      pending={forward.isPending}
      onSubmit={submit}
    >
      <p className="forward-item">
        <strong>{item.title}</strong>
        <span className="forward-item__sees">
          <Icon name={item.visibility === 'public' ? 'speech' : 'info'} />
          {item.visibility === 'public' ? t('forward.seesAll') : t('forward.seesNote')}
        </span>
      </p>
      {from.length > 1 && (
        <SelectField
          id={`${id}-from`}
          label={t('forward.from')}
          value={code ?? ''}
          fault={undefined}
          options={from.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(chosen) => form.set('from', chosen)}
        />
      )}
      <TextField
        id={`${id}-email`}
        label={t('forward.email')}
        type="email"
        maxLength={200}
        required
        value={values.email}
        fault={faults.email}
        onChange={(email) => form.set('email', email)}
      />
      <TextField
        id={`${id}-name`}
        label={t('forward.name')}
        hint={t('forward.nameHint')}
        maxLength={120}
        value={values.name}
        fault={faults.name}
        onChange={(name) => form.set('name', name)}
      />
      <TextField
        id={`${id}-note`}
        label={t('forward.note')}
        hint={t('forward.noteHint')}
        rows={4}
        maxLength={1000}
        required
        value={values.note}
        fault={faults.note}
        onChange={(note) => form.set('note', note)}
      />
      <FormProblem error={forward.error} />
    </FormDialog>
  )
}
