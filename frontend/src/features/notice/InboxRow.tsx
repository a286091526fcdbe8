import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { InboxEntry } from '../../api/types'
import { formatMoment } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { Icon, type IconName } from '../../ui/Icon'
import { useMark } from './useNotices'

const icons: Record<InboxEntry['kind'], IconName> = {
  'item-published': 'sheet',
  'item-archived': 'history',
  'comment-written': 'speech',
  'comment-answered': 'speech',
  'roll-sent': 'path',
  'roll-taken-up': 'check',
  'roll-declined': 'turned',
}

/** One thing that the reader is told, and why. */
export function InboxRow({ entry }: { entry: InboxEntry }) {
  const { t } = useTranslation()
  const mark = useMark()
  const isUnread = entry.readAt === null
  const open = () => {
    if (isUnread) mark.mutate({ entry, read: true })
  }
  return (
    <li className={`notice${isUnread ? ' notice--unread' : ''}`}>
      <span className="notice__icon">
        <Icon name={icons[entry.kind]} />
      </span>
      <div className="notice__words">
        <p className="notice__text">
          {isUnread && <span className="sr-only">{t('inbox.isUnread')}: </span>}
          {entry.item ? (
            <Link
              to="/viden/$id"
              params={{ id: entry.item.id }}
              {...(entry.roll && { hash: 'rolls-heading' })}
              onClick={open}
            >
              {entry.text}
            </Link>
          ) : (
            entry.text
          )}
        </p>
        <p className="notice__why">{t('inbox.why', { why: entry.why.join('; ') })}</p>
        <p className="notice__at muted">
          <time dateTime={entry.at}>{formatMoment(entry.at, currentLanguage())}</time>
        </p>
      </div>
      <Button
        look="quiet"
        disabled={mark.isPending}
        onClick={() => mark.mutate({ entry, read: isUnread })}
      >
        {t(isUnread ? 'inbox.markRead' : 'inbox.markUnread')}
        <span className="sr-only">: {entry.text}</span>
      </Button>
    </li>
  )
}
