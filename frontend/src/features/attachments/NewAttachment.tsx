import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { AttachmentFields } from './AttachmentFields'
import { useUpload } from './useUpload'
import {
  type FieldFaults,
  faultsByField,
  formatSize,
  isPicture,
  missingIn,
  titleOf,
} from './values'

interface NewAttachmentProps {
  item: string
  file: File
  idempotencyKey: string
  onAdded: (title: string) => void
  onCancel: () => void
}

/** A chosen file: first what it is called, then it goes. */
export function NewAttachment(props: NewAttachmentProps) {
  const { item, file, idempotencyKey, onAdded, onCancel } = props
  const { t } = useTranslation()
  const id = useId()
  const picture = isPicture(file.name)
  const [value, setValue] = useState({ title: titleOf(file.name), altText: '', language: 'da' })
  const [faults, setFaults] = useState<FieldFaults>({})
  const upload = useUpload(item, file, idempotencyKey)

  function submit(event: FormEvent) {
    event.preventDefault()
    const missing = Object.entries(missingIn(file, value, picture))
    setFaults(
      Object.fromEntries(missing.map(([field, what]) => [field, t(`attachments.fault.${what}`)])),
    )
    const [first] = missing
    if (first) {
      document.getElementById(`${id}-${first[0]}`)?.focus()
      return
    }
    upload.mutate(value, {
      onSuccess: () => onAdded(value.title),
      onError: (error) => setFaults(faultsByField(problemOf(error).faults)),
    })
  }

  function cancel() {
    upload.cancel()
    onCancel()
  }

  const untold = upload.error && problemOf(upload.error).faults.length === 0
  return (
    <form
      className={`new-attachment${faults.file ? ' form-error' : ''}`}
      onSubmit={submit}
      noValidate
      aria-labelledby={`${id}-name`}
    >
      <p id={`${id}-name`} className="new-attachment__name">
        <strong>{file.name}</strong> <span>{formatSize(file.size, currentLanguage())}</span>
      </p>
      {(faults.file ?? faults.other) && (
        <p id={`${id}-file`} className="form-error-message" role="alert" tabIndex={-1}>
          {[faults.file, faults.other].filter(Boolean).join(' ')}
        </p>
      )}
      <AttachmentFields
        id={id}
        value={value}
        picture={picture}
        faults={faults}
        disabled={upload.isPending}
        onChange={setValue}
      />
      {untold && <ProblemNotice error={upload.error} />}
      {upload.isPending && <Progress share={upload.share} />}
      <div className="actions">
        {!upload.isPending && <Button type="submit">{t('attachments.upload')}</Button>}
        <Button look="secondary" onClick={cancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** When all of it has arrived, the service still looks into it. */
function Progress({ share }: { share: number }) {
  const { t } = useTranslation()
  const percent = Math.round(share * 100)
  return (
    <div className="upload-progress">
      <progress value={percent} max={100} aria-label={t('attachments.sending')} />
      <span aria-hidden="true">{percent < 100 ? `${percent} %` : t('attachments.checking')}</span>
    </div>
  )
}
