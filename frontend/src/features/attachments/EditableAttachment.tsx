import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../api/types'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { AttachmentFacts } from './AttachmentFacts'
import { DescribeForm } from './DescribeForm'
import { FileStamp } from './FileStamp'
import { useChangeAttachment, useRemoveAttachment } from './queries'

interface EditableAttachmentProps {
  item: string
  attachment: Attachment
  first: boolean
  last: boolean
  onSay: (message: string) => void
}

export function EditableAttachment(props: EditableAttachmentProps) {
  const { item, attachment, first, last, onSay } = props
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const change = useChangeAttachment(item)
  const remove = useRemoveAttachment(item)
  const { id, title, place } = attachment
  const pending = change.isPending || remove.isPending

  const move = (to: number) =>
    change.mutate(
      { id, change: { place: to } },
      { onSuccess: () => onSay(t('attachments.moved', { title, place: to })) },
    )

  return (
    <li className="attachment attachment--editable">
      <FileStamp format={attachment.format} />
      <div className="attachment__body">
        <p className="attachment__title">
          <a href={attachment.content} hrefLang={attachment.language}>
            {title}
          </a>
        </p>
        <AttachmentFacts attachment={attachment} />
        <TextNote attachment={attachment} />
        {open ? (
          <DescribeForm item={item} id={id} onClose={() => setOpen(false)} />
        ) : (
          <div className="attachment__actions">
            <Button look="quiet" onClick={() => setOpen(true)}>
              {t('attachments.describe')} <span className="sr-only">{title}</span>
            </Button>
            <Button look="quiet" disabled={first || pending} onClick={() => move(place - 1)}>
              {t('attachments.up')} <span className="sr-only">{title}</span>
            </Button>
            <Button look="quiet" disabled={last || pending} onClick={() => move(place + 1)}>
              {t('attachments.down')} <span className="sr-only">{title}</span>
            </Button>
            <ReasonDialog
              button={t('attachments.remove')}
              about={title}
              look="quiet"
              disabled={pending}
              heading={t('attachments.removeQuestion', { title })}
              text={t('attachments.removeConsequence')}
              confirm={t('attachments.removeConfirm')}
              onConfirm={async () => {
                await remove.mutateAsync(id)
                onSay(t('attachments.removed', { title }))
              }}
            />
          </div>
        )}
        {change.error && <ProblemNotice error={change.error} />}
      </div>
    </li>
  )
}

/** What the service knows of the text; said aloud when it changes. */
function TextNote({ attachment: { textState, textFault } }: { attachment: Attachment }) {
  const { t } = useTranslation()
  const urgent = textState === 'quarantined'
  return (
    <p className={`attachment__state${urgent ? ' attachment__state--held' : ''}`} role="status">
      {textState === 'pending' && t('attachments.state.pending')}
      {textState === 'extracted' && t('attachments.state.extracted')}
      {textState === 'nothing' && t('attachments.state.nothing')}
      {(textState === 'failed' || urgent) && textFault && t(`attachments.textFault.${textFault}`)}
    </p>
  )
}
