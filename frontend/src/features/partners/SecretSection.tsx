import { useTranslation } from 'react-i18next'
import type { Partner } from '../../api/types'
import { formatMoment } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Fact } from '../../ui/Fact'
import { PartnerSecretDialog } from './PartnerSecretDialog'

/** With what the system shows who it is. */
export function SecretSection({ partner }: { partner: Partner }) {
  const { t } = useTranslation()
  const issued = partner.secretIssuedAt
  return (
    <section className="partner-secret" aria-labelledby="partner-secret">
      <h2 id="partner-secret">{t('partners.secret.title')}</h2>
      <dl className="partner-secret__facts">
        <Fact label={t('partners.field.clientId')}>
          <code>{partner.clientId}</code>
        </Fact>
        <Fact label={t('partners.secret.issued')}>
          {issued
            ? formatMoment(issued, currentLanguage())
            : t(partner.demo ? 'partners.secret.ofDemo' : 'partners.secret.never')}
        </Fact>
      </dl>
      {partner.status === 'active' ? (
        <PartnerSecretDialog partner={partner} />
      ) : (
        <p className="muted">{t('partners.secret.notNow')}</p>
      )}
    </section>
  )
}
