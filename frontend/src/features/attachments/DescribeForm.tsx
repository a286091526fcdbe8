import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { Attachment } from '../../api/types'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { AttachmentFields } from './AttachmentFields'
import { attachment as newest, useChangeAttachment } from './queries'
import { descriptionOf, type FieldFaults, faultsByField, isPicture, missingIn } from './values'

/** Shows the newest version, so that nobody writes over what somebody else has just written. */
export function DescribeForm({
  item,
  id,
  onClose,
}: {
  item: string
  id: string
  onClose: () => void
}) {
  const { data, error, refetch } = useQuery(newest(id))
  if (data) return <Form item={item} attachment={data.data} etag={data.etag} onClose={onClose} />
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  return <Skeleton shape="line" count={3} />
}

interface FormProps {
  item: string
  attachment: Attachment
  etag: string
  onClose: () => void
}

function Form({ item, attachment, etag, onClose }: FormProps) {
  const { t } = useTranslation()
  const id = useId()
  const [value, setValue] = useState(descriptionOf(attachment))
  const [faults, setFaults] = useState<FieldFaults>({})
  const change = useChangeAttachment(item)
  const picture = isPicture(attachment.fileName)

  function submit(event: FormEvent) {
    event.preventDefault()
    const missing = Object.entries(missingIn(null, value, picture))
    setFaults(
      Object.fromEntries(missing.map(([field, what]) => [field, t(`attachments.fault.${what}`)])),
    )
    if (missing.length > 0) return
    change.mutate(
      { id: attachment.id, change: value, etag },
      {
        onSuccess: onClose,
        onError: (error) => setFaults(faultsByField(problemOf(error).faults)),
      },
    )
  }

  const untold = change.error && problemOf(change.error).faults.length === 0
  return (
    <form className="attachment__form" onSubmit={submit} noValidate aria-label={attachment.title}>
      <AttachmentFields
        id={id}
        value={value}
        picture={picture}
        faults={faults}
        disabled={change.isPending}
        onChange={setValue}
      />
      {untold && <ProblemNotice error={change.error} />}
      <div className="actions">
        <Button type="submit" disabled={change.isPending}>
          {t('attachments.save')}
        </Button>
        <Button look="secondary" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  )
}
