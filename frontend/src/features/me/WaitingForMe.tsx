import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { waitingForMe } from './queries'

/** The way to the review queue, for those for whom something waits there. */
export function WaitingForMe() {
  const { t } = useTranslation()
  const { data } = useQuery(waitingForMe())
  if (!data || data.items.length === 0) return null
  const count = data.total ?? data.items.length
  return (
    <Link className="waiting" to="/gennemsyn" search={{}}>
      <Icon name="clock" />
      <span>
        <strong>{t('me.waiting', { count })}</strong>
        <span className="muted">{t('me.waitingText')}</span>
      </span>
      <Icon name="forward" />
    </Link>
  )
}
