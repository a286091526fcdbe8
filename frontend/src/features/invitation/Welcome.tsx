import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { InvitationPreview } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { PageHeading } from '../../ui/PageHeading'
import { YarnBall } from '../../ui/YarnBall'

export function Welcome({ invitation }: { invitation: InvitationPreview }) {
  const { t } = useTranslation()
  return (
    <div className="container page invitation">
      <svg className="empty__picture" viewBox="0 0 220 100" aria-hidden="true" focusable="false">
        <path className="thread" d="M4 84c30-14 44 10 70 2s22-34 46-30 10 34 34 30" />
        <YarnBall cx={178} cy={62} r={32} />
      </svg>
      <PageHeading title={t('welcome.title', { network: invitation.network })} />
      <p className="lead" role="status">
        {t('welcome.text')}
      </p>
      <div className="actions">
        <Link className="button button-primary" to="/min-side/profil">
          <Icon name="person" />
          {t('welcome.profile')}
        </Link>
        {invitation.themeGroup && (
          <Link
            className="button button-secondary"
            to="/temagrupper/$slug"
            params={{ slug: invitation.themeGroup.slug }}
          >
            {invitation.themeGroup.name}
          </Link>
        )}
        <Link className="button button-secondary" to="/personer">
          {t('welcome.people')}
        </Link>
      </div>
    </div>
  )
}
