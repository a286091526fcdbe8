import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DropZone } from '../../ui/DropZone'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { EditableAttachment } from './EditableAttachment'
import { NewAttachment } from './NewAttachment'
import { attachments } from './queries'
import { accepted } from './values'

interface Chosen {
  key: string
  file: File
}

/** Adds, describes, orders and removes the files of an item, beside the form of its text. */
export function AttachmentEditor({ item }: { item: string }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(attachments(item))
  const [chosen, setChosen] = useState<Chosen[]>([])
  const [said, setSaid] = useState('')

  const take = (files: File[]) =>
    setChosen([...chosen, ...files.map((file) => ({ key: crypto.randomUUID(), file }))])

  const drop = (key: string, message: string) => {
    setChosen((rest) => rest.filter((each) => each.key !== key))
    setSaid(message)
  }

  return (
    <section className="attachments attachments--editor" aria-labelledby="attachments-heading">
      <h2 id="attachments-heading">{t('attachments.heading')}</h2>
      <p className="attachments__lead">{t('attachments.lead')}</p>
      {!data && error === null && <Skeleton shape="line" count={2} />}
      {!data && error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && data.items.length > 0 && (
        <ol className="attachments__list">
          {data.items.map((attachment, index) => (
            <EditableAttachment
              key={attachment.id}
              item={item}
              attachment={attachment}
              first={index === 0}
              last={index === data.items.length - 1}
              onSay={setSaid}
            />
          ))}
        </ol>
      )}
      {chosen.map(({ key, file }) => (
        <NewAttachment
          key={key}
          item={item}
          file={file}
          idempotencyKey={key}
          onAdded={(title) => drop(key, t('attachments.added', { title }))}
          onCancel={() => drop(key, t('attachments.cancelled', { name: file.name }))}
        />
      ))}
      <DropZone
        legend={t('attachments.add')}
        text={t('attachments.drop')}
        choose={t('attachments.choose')}
        hint={t('attachments.limits')}
        accept={accepted}
        multiple
        onFiles={take}
      />
      <p role="status" className="muted attachments__said">
        {said}
      </p>
    </section>
  )
}
