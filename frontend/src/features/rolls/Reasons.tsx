import { useTranslation } from 'react-i18next'
import type { Roll } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'

/** Why an item matters somewhere, in the words of everybody who sent it there. */
export function Reasons({ roll }: { roll: Roll }) {
  const { t } = useTranslation()
  return (
    <ul className="roll-reasons nobullet-list">
      {roll.reasons.map(({ by, note, at, editedAt }) => (
        <li key={at + by.name}>
          <blockquote className="roll-reason">{note}</blockquote>
          <p className="roll-reason__by">
            {[by.name, by.title, by.municipality?.name].filter(Boolean).join(', ')}
            {' · '}
            {formatDate(at, currentLanguage())}
            {editedAt && ` · ${t('rolls.edited')}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
