import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Forward, ForwardStatus } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { DemoBadge } from '../../ui/DemoBadge'
import { Icon, type IconName } from '../../ui/Icon'
import { LetterActions } from './LetterActions'

const icons: Record<ForwardStatus, IconName> = { sent: 'mail', opened: 'check', withdrawn: 'close' }

interface ForwardRowProps {
  forward: Forward
  onDone: (text: string) => void
}

/** One letter to a colleague, and whether it was opened. */
export function ForwardRow({ forward, onDone }: ForwardRowProps) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const { item, status, by, allowed } = forward
  const to = forward.name ?? forward.email ?? t('forward.nobody')
  const sent = formatDate(forward.sentAt, language)
  return (
    <li className={`letter letter--${status}`}>
      <p className="letter__state">
        <Icon name={icons[status]} />
        {status === 'opened' &&
          t('forward.opened', { date: formatDate(forward.openedAt ?? forward.sentAt, language) })}
        {status === 'sent' && t('forward.notOpened')}
        {status === 'withdrawn' &&
          t('forward.withdrawnOn', {
            date: formatDate(forward.withdrawnAt ?? forward.sentAt, language),
          })}
      </p>
      <div className="letter__body">
        <h3 className="letter__to">
          <span className="sr-only">{t('forward.to')} </span>
          {to} {forward.demo && <DemoBadge />}
        </h3>
        {forward.email === null && <p className="muted">{t('forward.forgotten')}</p>}
        {item && (
          <p>
            <Link to="/viden/$id" params={{ id: item.id }}>
              {item.title}
            </Link>
          </p>
        )}
        {forward.note && <blockquote className="letter__note">{forward.note}</blockquote>}
        <p className="letter__when">
          {[
            t('forward.by', { date: sent, name: by.name }),
            forward.remindedAt &&
              t('forward.remindedOn', { date: formatDate(forward.remindedAt, language) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {allowed.length > 0 && (
          <div className="actions letter__actions">
            <LetterActions
              letter={{ code: forward.municipality, id: forward.id, version: forward.version }}
              to={to}
              about={`${to}, ${item?.title ?? sent}`}
              may={{ remind: allowed.includes('remind'), withdraw: allowed.includes('withdraw') }}
              onDone={onDone}
            />
          </div>
        )}
      </div>
    </li>
  )
}
