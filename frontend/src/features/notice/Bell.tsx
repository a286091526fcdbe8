import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { Icon } from '../../ui/Icon'
import { unread } from './queries'

const mostShown = 99

/** The way to the inbox, with how much is unread there. */
export function Bell() {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const member = holds(reader, 'member')
  const { data } = useQuery(unread(member))
  if (!member) return null
  const count = data?.unread ?? 0
  return (
    <Link to="/indbakke" className="bell" title={t('inbox.title')}>
      <Icon name="bell" />
      <span className="sr-only">{t('inbox.bell', { count })}</span>
      {count > 0 && (
        <span className="bell__count" aria-hidden="true">
          {count > mostShown ? `${mostShown}+` : count}
        </span>
      )}
    </Link>
  )
}
