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
  'trial-started': 'forward',
  'trial-finished': 'bars',
  'need-posted': 'lens',
  'need-answered': 'lens',
  'need-settled': 'worked',
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
          <Subject entry={entry} onOpen={open} />
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

function Subject({ entry, onOpen }: { entry: InboxEntry; onOpen: () => void }) {
  const { text, need, item } = entry
  if (need) {
    return (
      <Link to="/efterlyst/$id" params={{ id: need.id }} onClick={onOpen}>
        {text}
      </Link>
    )
  }
  if (!item) return text
  const hash = entry.trial ? 'trials-heading' : entry.roll && 'rolls-heading'
  return (
    <Link to="/viden/$id" params={{ id: item.id }} {...(hash && { hash })} onClick={onOpen}>
      {text}
    </Link>
  )
}
