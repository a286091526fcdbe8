import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { loginHref } from '../../api/session'
import type { ForwardedPiece, Me } from '../../api/types'
import { Icon } from '../../ui/Icon'

/** What the reader may read is shown; of what members read, a guest sees only the way to it. */
export function ForwardedItem({ item }: { item: ForwardedPiece['item'] }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  if (!item) return <MembersOnlyItem reader={reader} />
  return (
    <section className="opened-letter__item" aria-labelledby="forwarded-item">
      <p className="opened-letter__kicker">{t('forwarded.about')}</p>
      <h2 id="forwarded-item">{item.title}</h2>
      <p>{item.summary}</p>
      <div className="actions">
        <Link className="button button-primary" to="/viden/$id" params={{ id: item.id }}>
          {t('forwarded.read')}
          <Icon name="forward" />
        </Link>
        {reader && !reader.signedIn && <span className="muted">{t('forwarded.open')}</span>}
      </div>
    </section>
  )
}

function MembersOnlyItem({ reader }: { reader: Me | undefined }) {
  const { t } = useTranslation()
  const { href } = useLocation()
  return (
    <section className="opened-letter__item" aria-labelledby="forwarded-item">
      <h2 id="forwarded-item">{t('forwarded.membersOnly')}</h2>
      <p>
        {reader?.signedIn
          ? (reader.nextStep ?? t('forwarded.notForYou'))
          : t('forwarded.membersOnlyText')}
      </p>
      <div className="actions">
        {reader?.signedIn ? (
          <Link className="button button-primary" to="/min-side">
            {t('session.myPage')}
          </Link>
        ) : (
          <a className="button button-primary" href={loginHref(href)}>
            {t('forwarded.login')}
          </a>
        )}
      </div>
    </section>
  )
}
