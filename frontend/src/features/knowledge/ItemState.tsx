import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { KnowledgeItem } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Alert } from '../../ui/Alert'
import { Icon } from '../../ui/Icon'
import { returnedBy } from './returnedBy'

/** Where the item is in its life, and what stands before or after it. */
export function ItemState({ item }: { item: KnowledgeItem }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  return (
    <>
      {item.demo && <p className="note">{t('demo.disclaimer')}</p>}
      {item.status === 'draft' && item.returned && (
        <Alert look="warning" heading={returnedBy(item.returned.by, t)}>
          <p className="prose">{item.returned.comment}</p>
          <p className="muted">{formatDate(item.returned.at, language)}</p>
        </Alert>
      )}
      {item.status === 'draft' && !item.returned && <p className="note">{t('item.draftNote')}</p>}
      {item.status === 'submitted' && (
        <p className="note">
          <Icon name="clock" />
          {t('item.submittedNote', {
            date: item.submittedAt ? formatDate(item.submittedAt, language) : '',
          })}
        </p>
      )}
      {item.status === 'archived' && <Tombstone item={item} />}
      {item.supersedes.length > 0 && (
        <p className="item__kin">
          {t('item.supersedes')}{' '}
          {item.supersedes.map(({ id, title }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <Link to="/viden/$id" params={{ id }}>
                {title}
              </Link>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

/** What is left standing where an item has been: when and why it was taken away, and where to go instead. */
function Tombstone({ item }: { item: KnowledgeItem }) {
  const { t } = useTranslation()
  return (
    <section className="tombstone" aria-labelledby="tombstone-heading">
      <h2 id="tombstone-heading">
        {t('tombstone.heading', {
          date: item.archivedAt ? formatDate(item.archivedAt, currentLanguage()) : '',
        })}
      </h2>
      {item.archiveReason && <p className="prose">{item.archiveReason}</p>}
      {item.supersededBy ? (
        <p className="tombstone__next">
          {t('tombstone.readInstead')}{' '}
          <Link to="/viden/$id" params={{ id: item.supersededBy.id }}>
            {item.supersededBy.title}
          </Link>
        </p>
      ) : (
        <p className="muted">{t('tombstone.noSuccessor')}</p>
      )}
    </section>
  )
}
