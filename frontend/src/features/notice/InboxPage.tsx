import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { Icon } from '../../ui/Icon'
import { MembersOnly } from '../../ui/MembersOnly'
import { PageHeading } from '../../ui/PageHeading'
import { Skeleton } from '../../ui/Skeleton'
import { InboxList } from './InboxList'

export function InboxPage() {
  const { t } = useTranslation()
  const { unread = false } = useSearch({ from: '/indbakke' })
  const { data: reader } = useQuery(me())
  const member = holds(reader, 'member')
  return (
    <div className="container page inbox">
      <header className="inbox__head">
        <PageHeading title={t('inbox.title')} />
        {member && (
          <Link className="button button-secondary" to="/min-side/besked">
            <Icon name="bell" />
            {t('inbox.settings')}
          </Link>
        )}
      </header>
      {!reader && <Skeleton shape="page" />}
      {reader && !member && <MembersOnly reader={reader} text={t('inbox.forMembers')} />}
      {member && (
        <>
          <nav className="inbox__tabs" aria-label={t('inbox.show')}>
            <Link to="/indbakke" search={{}} aria-current={unread ? undefined : 'page'}>
              {t('inbox.all')}
            </Link>
            <Link
              to="/indbakke"
              search={{ unread: true }}
              aria-current={unread ? 'page' : undefined}
            >
              {t('inbox.unread')}
            </Link>
          </nav>
          <InboxList key={String(unread)} unread={unread} />
        </>
      )}
    </div>
  )
}
