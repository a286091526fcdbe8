import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { AttachmentFacts } from './AttachmentFacts'
import { FileStamp } from './FileStamp'
import { attachments } from './queries'

/** The files of an item, for its readers; nothing at all where there are none. */
export function AttachmentList({ item }: { item: string }) {
  const { t } = useTranslation()
  const { hash } = useLocation()
  const { data, error, refetch } = useQuery(attachments(item))

  if (error !== null && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data || data.items.length === 0) return null
  return (
    <section className="attachments" aria-labelledby="attachments-heading">
      <h2 id="attachments-heading">{t('attachments.heading')}</h2>
      <ul className="attachments__list">
        {data.items.map((attachment) => (
          <ReadableAttachment
            key={attachment.id}
            attachment={attachment}
            found={hash === placeOf(attachment.id)}
          />
        ))}
      </ul>
    </section>
  )
}

const placeOf = (id: string) => `bilag-${id}`

const intoView = (element: HTMLElement | null) => element?.scrollIntoView?.({ block: 'center' })

function ReadableAttachment({ attachment, found }: { attachment: Attachment; found: boolean }) {
  const { t } = useTranslation()
  const held = attachment.textState === 'quarantined'
  return (
    <li
      id={placeOf(attachment.id)}
      className={`attachment${found ? ' attachment--found' : ''}`}
      ref={found ? intoView : undefined}
    >
      <Preview attachment={attachment} />
      <div className="attachment__body">
        {found && (
          <p className="attachment__mark">
            <Icon name="search" />
            {t('attachments.foundHere')}
          </p>
        )}
        <p className="attachment__title">
          {held ? (
            attachment.title
          ) : (
            <a href={attachment.content} hrefLang={attachment.language} type={attachment.mediaType}>
              {attachment.title}
            </a>
          )}
        </p>
        {attachment.altText && (
          <p className="attachment__alt">
            {t('attachments.shows', { altText: attachment.altText })}
          </p>
        )}
        <AttachmentFacts attachment={attachment} />
        {held && <p className="attachment__state">{t('attachments.held')}</p>}
      </div>
    </li>
  )
}

/** The words beside a picture describe it, so the picture itself is not spoken. */
function Preview({ attachment }: { attachment: Attachment }) {
  const picture = attachment.format === 'png' || attachment.format === 'jpeg'
  if (!picture || attachment.textState === 'quarantined')
    return <FileStamp format={attachment.format} />
  return <img className="attachment__picture" src={attachment.content} alt="" loading="lazy" />
}
