import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../api/types'
import { currentLanguage } from '../../lib/i18n'
import { formatSize, languages } from './values'

/** One line on what a reader gets before fetching it. */
export function AttachmentFacts({ attachment }: { attachment: Attachment }) {
  const { t } = useTranslation()
  const language = languages.find((known) => known === attachment.language)
  return (
    <p className="attachment__facts">
      {[
        t(`attachments.format.${attachment.format}`),
        formatSize(attachment.size, currentLanguage()),
        language ? t(`attachments.language.${language}`) : attachment.language.toUpperCase(),
      ].join(' · ')}
    </p>
  )
}
